package rakor.meeting;

import java.util.ArrayList;
import java.util.List;
import rakor.common.Checks;

/** Typed text made ready to be kept: no blanks around it, and nothing at all where nothing was said. */
public final class Words {
    private Words() {}

    public static String tidy(String text) {
        return Checks.blank(text) ? null : text.replace("\r\n", "\n").strip();
    }

    /** Without empty entries; null stays null, so that a patch can tell "not said" from "none". */
    public static List<String> tidy(List<String> texts) {
        if (texts == null) {
            return null;
        }
        List<String> tidy = new ArrayList<>();
        for (String text : texts) {
            String word = tidy(text);
            if (word != null && !tidy.contains(word)) {
                tidy.add(word);
            }
        }
        return List.copyOf(tidy);
    }

    /** For the history, where every value is one text; null where there is none. */
    public static String joined(List<String> texts) {
        return texts == null || texts.isEmpty() ? null : String.join(", ", texts);
    }
}
