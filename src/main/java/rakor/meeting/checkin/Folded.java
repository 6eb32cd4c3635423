package rakor.meeting.checkin;

import java.text.Normalizer;
import java.util.Locale;

/** Folds what people write, so that spellings of one name meet. */
final class Folded {
    private static final String TITLES = "^(?:(?:dr|drg|drs|dra|ir|prof|h|hj|kh|r|bapak|bpk|pak|ibu|bu|sdr|sdri|tn|ny|mr|mrs|ms) )+";

    private Folded() {}

    /** Case, marks and punctuation do not count; empty for nothing. */
    static String words(String text) {
        if (text == null) {
            return "";
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        String words = plain.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return words.substring(0, Math.min(words.length(), 200));
    }

    /** Without forms of address and degrees too: a likely, not a certain sameness. */
    static String person(String name) {
        String before = name == null ? "" : name.split(",", 2)[0];
        String words = words(before);
        String bare = words.replaceFirst(TITLES, "");
        return bare.isEmpty() ? words : bare;
    }

    /** Whom somebody came for: the registered organisation, else the invited group, else the words. */
    static String party(Long organization, Integer invitation, String words) {
        return organization != null ? "o" + organization : invitation != null ? "i" + invitation : "t" + words(words);
    }
}
