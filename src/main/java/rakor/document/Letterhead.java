package rakor.document;

import java.util.Base64;
import java.util.List;

/**
 * The head of an office's papers.
 *
 * @param office  the office's name
 * @param picture PNG; null where none was uploaded
 * @param lines   up to three; the second is printed large where there are more than one
 */
public record Letterhead(String office, byte[] picture, List<String> lines) {
    /** Wider than this the picture is itself the whole head and stands above the lines. */
    private static final double BANNER = 3;

    /** Without settings: the office's name and nothing else. */
    static Letterhead plain(String office) {
        return new Letterhead(office, null, List.of(office));
    }

    boolean banner() {
        return picture != null && Pictures.shape(picture) > BANNER;
    }

    boolean mark() {
        return picture != null && !banner();
    }

    boolean main(int line) {
        return lines.size() == 1 || line == 1;
    }

    String source() {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(picture);
    }
}
