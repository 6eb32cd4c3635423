package rakor.web;

/** Text a person could have meant: no control characters but line ends and tabs, none that turn the direction of what stands beside it, no halves of characters. */
public final class Readable {
    private Readable() {}

    static boolean text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (unwanted(c)) {
                return false;
            }
            if (Character.isHighSurrogate(c)) {
                i++;
                if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
                    return false;
                }
            } else if (Character.isLowSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean control(int c) {
        return c < 0x20 && c != '\n' && c != '\r' && c != '\t' || c == 0x7f;
    }

    private static boolean unwanted(int c) {
        return control(c) || c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
    }

    /** What a file holds, where nobody can be asked to type it anew: without the signs that {@link #text} refuses, a blank for each control character. */
    public static String made(String text) {
        StringBuilder made = new StringBuilder();
        text.codePoints().filter(c -> control(c) || !unwanted(c) && Character.getType(c) != Character.SURROGATE).forEach(c -> made.appendCodePoint(control(c) ? ' ' : c));
        return made.toString();
    }

    /** Its beginning, without half a sign at the end. */
    public static String most(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }
}
