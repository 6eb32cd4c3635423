package rakor.stakeholder;

import java.util.Arrays;
import java.util.List;
import rakor.database.Sql;

/** Search by the beginnings of words. */
public final class Words {
    private static final int MOST = 6;

    private Words() {}

    /** A condition that each word begins a word of the column; without any word, one that never holds. */
    public static Sql begin(String column, List<String> words) {
        if (words.isEmpty()) {
            return Sql.of("(1 = 0)");
        }
        Sql all = Sql.of("(1 = 1");
        for (String word : words) {
            all.add("AND (" + column + " LIKE ? OR " + column + " LIKE ?)", escaped(word) + "%", "% " + escaped(word) + "%");
        }
        return all.add(")");
    }

    public static List<String> of(String text) {
        return Arrays.stream(text.strip().split("\\s+")).filter(word -> !word.isEmpty()).limit(MOST).toList();
    }

    private static String escaped(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
