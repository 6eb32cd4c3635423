package rakor.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Files as table programs write them, and as somebody who means harm changes them. */
public final class Books {
    private Books() {}

    public static byte[] book(UnaryOperator<Worksheet> fill) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Uji", "1.0")) {
            fill.apply(book.newWorksheet("Lembar"));
        }
        return out.toByteArray();
    }

    public static void row(Worksheet sheet, int row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] != null) {
                sheet.value(row, i, cells[i]);
            }
        }
    }

    public static byte[] with(byte[] zip, String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream to = new ZipOutputStream(out)) {
            copy(zip, to, text -> text);
            to.putNextEntry(new ZipEntry(name));
            to.write(content);
        }
        return out.toByteArray();
    }

    public static byte[] changed(byte[] zip, UnaryOperator<String> sheet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream to = new ZipOutputStream(out)) {
            copy(zip, to, sheet);
        }
        return out.toByteArray();
    }

    private static void copy(byte[] zip, ZipOutputStream to, UnaryOperator<String> sheet) throws IOException {
        try (ZipFile from = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(zip)).get()) {
            for (var entry : java.util.Collections.list(from.getEntries())) {
                byte[] content = from.getInputStream(entry).readAllBytes();
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(entry.getName().startsWith("xl/worksheets/") ? sheet.apply(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8) : content);
            }
        }
    }

    /** The same book, its sheet kept under another name. */
    public static byte[] elsewhere(byte[] zip, String place, UnaryOperator<String> sheet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream to = new ZipOutputStream(out); ZipFile from = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(zip)).get()) {
            for (var entry : java.util.Collections.list(from.getEntries())) {
                String text = new String(from.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                boolean moved = entry.getName().startsWith("xl/worksheets/");
                to.putNextEntry(new ZipEntry(moved ? place : entry.getName()));
                to.write((moved ? sheet.apply(text) : text.replace("worksheets/sheet1.xml", place.substring(3))).getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
