package rakor.database;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** A statement under construction: text with question marks, and the values that stand for them. Never put a value into the text. */
public final class Sql {
    private static final String NO_CODE = "\u001a";
    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    private Sql() {}

    public static Sql of(String text, Object... values) {
        return new Sql().add(text, values);
    }

    /**
     * What a person typed, as a column of codes can be asked for it: such a column holds ASCII, and to compare it with other
     * letters is an error of the database. A text with other letters becomes one that no code is; null stays null.
     */
    public static String ascii(String typed) {
        return typed == null || typed.chars().allMatch(letter -> letter < 0x80) ? typed : NO_CODE;
    }

    /** Appends, with a blank between. */
    public Sql add(String more, Object... its) {
        if (text.length() > 0) {
            text.append(' ');
        }
        text.append(more);
        Collections.addAll(values, its);
        return this;
    }

    public Sql add(Sql other) {
        return add(other.text(), other.values().toArray());
    }

    /** Values that stand for the next question marks; null among them is NULL. */
    public Sql with(List<?> its) {
        values.addAll(its);
        return this;
    }

    /** Appends when the last of the values is there; for optional filters of one value. */
    public Sql given(Object value, String more) {
        return value == null ? this : add(more, value);
    }

    /** Appends {@code more} with {@code (?, ?, …)} behind it; of no values, a condition that never holds. */
    public Sql in(String more, Collection<?> its) {
        if (its.isEmpty()) {
            return add(more).add("(NULL)");
        }
        return add(more + " (" + String.join(", ", Collections.nCopies(its.size(), "?")) + ")", its.toArray());
    }

    /** What any of several statements finds, each once; each keeps its own order and limit. */
    public static Sql union(List<Sql> statements) {
        Sql all = of("");
        for (int i = 0; i < statements.size(); i++) {
            all.add(i == 0 ? "(" : "UNION (").add(statements.get(i)).add(")");
        }
        return all;
    }

    public String text() {
        return text.toString();
    }

    public List<Object> values() {
        return Collections.unmodifiableList(values);
    }
}
