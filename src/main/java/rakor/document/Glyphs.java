package rakor.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.BitSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** What the papers' letters can show. Whatever else somebody typed is printed as an empty box, and counted, never left out unseen. */
final class Glyphs {
    static final char BOX = '\u25a1';
    private final BitSet shown = new BitSet();

    Glyphs(byte[] font) {
        try (TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
            CmapLookup letters = parsed.getUnicodeCmapLookup();
            for (int sign = 0x20; sign < 0x10000; sign++) {
                shown.set(sign, letters.getGlyphId(sign) != 0);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param boxes how many signs became a box */
    record Printable(String text, int boxes) {}

    /** Composed letters, blanks of one kind, no marks without width; a box for each sign that cannot be shown. */
    Printable of(String text) {
        if (text.chars().allMatch(c -> c >= 0x20 && c < 0x7f || c == '\n')) {
            return new Printable(text, 0);
        }
        StringBuilder printable = new StringBuilder(text.length());
        int boxes = 0;
        for (int sign : Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().toArray()) {
            int type = Character.getType(sign);
            if (sign == '\n' || sign == '\t' || shown.get(sign) && type != Character.FORMAT) {
                printable.append((char) sign);
            } else if (type == Character.SPACE_SEPARATOR || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR) {
                printable.append(' ');
            } else if (type != Character.FORMAT && type != Character.CONTROL && !variant(sign)) {
                printable.append(BOX);
                boxes++;
            }
        }
        return new Printable(printable.toString(), boxes);
    }

    /** Tells how the sign before it is drawn, and is nothing itself. */
    private static boolean variant(int sign) {
        return sign >= 0xfe00 && sign <= 0xfe0f;
    }
}
