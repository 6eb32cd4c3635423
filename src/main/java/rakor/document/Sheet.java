package rakor.document;

/**
 * What every paper has beside its text.
 *
 * @param title     as programs show it for the file
 * @param subject   one sentence about what it is
 * @param author    the office that made it
 * @param foot      what stands at the left of each foot; "Halaman x dari y" stands at the right
 * @param head      null for a paper without a letterhead
 * @param landscape lying
 */
public record Sheet(String title, String subject, String author, String foot, Letterhead head, boolean landscape) {
    /** Upright, with a letterhead. */
    public static Sheet upright(String title, String subject, String foot, Letterhead head) {
        return new Sheet(title, subject, head.office(), foot, head, false);
    }

    /** Put into the style sheet as a quoted string, so nothing that could end one is kept. */
    String footText() {
        return foot.replaceAll("[^\\p{L}\\p{N} ,.:()/-]", "");
    }
}
