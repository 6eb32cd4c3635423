package rakor.document;

import java.nio.ByteBuffer;

/** Letters as the printer reads them. */
final class Fonts {
    private static final int GSUB = tag("GSUB");
    private static final int FIRST_ENTRY = 12;
    private static final int ENTRY = 16;

    private Fonts() {}

    /**
     * Without the table of ligatures, which no Indonesian word needs: looking them up took four fifths of the time of a paper, and
     * they hinder whoever searches it. The table is hidden in memory; what is shipped stays as its makers made it.
     */
    static byte[] plain(byte[] font) {
        ByteBuffer tables = ByteBuffer.wrap(font);
        int many = tables.getShort(4);
        for (int at = FIRST_ENTRY; at < FIRST_ENTRY + many * ENTRY; at += ENTRY) {
            if (tables.getInt(at) == GSUB) {
                tables.putInt(at, tag("none"));
            }
        }
        return font;
    }

    private static int tag(String name) {
        return ByteBuffer.wrap(name.getBytes(java.nio.charset.StandardCharsets.US_ASCII)).getInt();
    }
}
