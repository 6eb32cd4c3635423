package rakor.meeting.checkin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import rakor.common.DomainError;

/**
 * Refuses a packed file that would unfold into too much, before anybody reads it as a table: each entry is unpacked once and
 * thrown away, by the same index of the file that the reader uses, so that none can be hidden from one of the two.
 */
final class XlsxBounds {
    private static final int MOST_ENTRIES = 200;
    private static final long MOST_BYTES = 40L << 20;
    /** Tables shrink to a tenth or so; what shrinks far more is made to unfold. */
    private static final int MOST_RATIO = 150;
    private static final long RATIO_FROM = 1L << 20;
    /**
     * A cell beyond column ZZZ would make the reader put up room for millions, and a number of a million digits keeps it busy for a
     * minute; so nothing may hide one from this look: no second alphabet, no entity, no endless blanks, no remarks.
     */
    private static final Pattern COSTLY = Pattern.compile("\\sr\\s*=\\s*[\"'](?:[A-Za-z]{4,}|[A-Za-z0-9]*&)|\\x00|\\s{500}|[0-9&#;x]{600}|<!");
    /** How a text begins that could be read as a sheet, whatever the entry is called. */
    private static final Pattern SHEET = Pattern.compile("[<\\s\\xEF\\xFE]|\\xFF\\xFE|\\x00{1,3}[<\\xFE]");
    private static final int OVERLAP = 1_100;

    private XlsxBounds() {}

    static void require(byte[] bytes) {
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
            long all = 0;
            int entries = 0;
            for (Enumeration<ZipArchiveEntry> each = zip.getEntries(); each.hasMoreElements();) {
                if (++entries > MOST_ENTRIES) {
                    throw bomb();
                }
                all += unpacked(zip, each.nextElement(), MOST_BYTES - all);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw DomainError.invalid("file", "checkin.error.file-broken");
        }
    }

    private static long unpacked(ZipFile zip, ZipArchiveEntry entry, long room) throws IOException {
        long size = 0;
        byte[] part = new byte[1 << 16];
        String before = "";
        boolean sheet = false;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                size += read;
                if (size > room || size > RATIO_FROM && size > MOST_RATIO * Math.max(1, entry.getCompressedSize())) {
                    throw bomb();
                }
                String text = before + new String(part, 0, read, StandardCharsets.ISO_8859_1);
                sheet |= size == read && SHEET.matcher(text).lookingAt();
                if (sheet && COSTLY.matcher(text).find()) {
                    throw DomainError.invalid("file", "checkin.error.file-broken");
                }
                before = text.substring(Math.max(0, text.length() - OVERLAP));
            }
        }
        return size;
    }

    private static DomainError bomb() {
        return DomainError.invalid("file", "checkin.error.file-bomb");
    }
}
