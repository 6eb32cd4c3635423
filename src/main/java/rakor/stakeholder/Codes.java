package rakor.stakeholder;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/** Public codes made from words: capital letters, digits and dashes, at most {@value #LONGEST} of them. */
public final class Codes {
    public static final int LONGEST = 80;
    private static final String SHAPE = "[A-Z0-9]+(-[A-Z0-9]+)*";

    private Codes() {}

    public static boolean wellFormed(String code) {
        return code.length() <= LONGEST && code.matches(SHAPE);
    }

    /** @param taken whether a code is in use; then a number is put behind it */
    public static String from(String words, Predicate<String> taken) {
        String code = of(words);
        String free = code;
        for (int number = 2; taken.test(free); number++) {
            free = code.substring(0, Math.min(code.length(), LONGEST - 6)) + "-" + number;
        }
        return free;
    }

    /** Words without a letter of the Latin alphabet become {@code X}. */
    static String of(String words) {
        String ascii = Normalizer.normalize(words, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").toUpperCase(Locale.ROOT);
        String code = ascii.replaceAll("[^A-Z0-9]+", "-").replaceAll("^-+|-+$", "");
        String cut = code.substring(0, Math.min(code.length(), LONGEST)).replaceAll("-+$", "");
        return cut.isEmpty() ? "X" : cut;
    }
}
