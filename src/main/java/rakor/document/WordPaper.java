package rakor.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import rakor.web.Prose;

/** A paper that a person can go on writing in: real headings, tables whose head is repeated, pages that count. */
public final class WordPaper {
    private static final int MARK_WIDTH = 62;
    private static final int BANNER_WIDTH = 450;
    private static final int SIGNING_ROOM = 1000;
    private final XWPFDocument document = new XWPFDocument();

    public WordPaper(Sheet sheet) {
        document.getProperties().getCoreProperties().setTitle(clean(sheet.title()));
        document.getProperties().getCoreProperties().setSubjectProperty(clean(sheet.subject()));
        document.getProperties().getCoreProperties().setCreator(clean(sheet.author()));
        WordStyles.add(document);
        WordStyles.foot(document, sheet.foot());
        head(sheet.head());
    }

    private void head(Letterhead head) {
        if (head.picture() != null) {
            picture(head.picture(), head.banner() ? BANNER_WIDTH : MARK_WIDTH, head.office());
        }
        for (int line = 0; line < head.lines().size(); line++) {
            XWPFRun run = centred().createRun();
            run.setText(clean(head.lines().get(line)));
            run.setBold(head.main(line));
            run.setFontSize(head.main(line) ? 13 : 10);
        }
        document.getLastParagraph().setBorderBottom(org.apache.poi.xwpf.usermodel.Borders.DOUBLE);
    }

    /** @param width in points */
    private void picture(byte[] png, int width, String office) {
        int height = (int) Math.round(width / Pictures.shape(png));
        try {
            centred().createRun().addPicture(new ByteArrayInputStream(png), PictureType.PNG, "kop.png", Units.toEMU(width), Units.toEMU(height)).getCTPicture().getNvPicPr().getCNvPr().setDescr("Kop surat " + clean(office));
        } catch (IOException | InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private XWPFParagraph centred() {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingAfter(0);
        return paragraph;
    }

    public WordPaper title(String... lines) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(WordStyles.TITLE);
        XWPFRun run = paragraph.createRun();
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(clean(lines[i]));
        }
        return this;
    }

    /** @param level from 1 */
    public WordPaper heading(int level, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(WordStyles.HEADING + level);
        paragraph.createRun().setText(clean(text));
        return this;
    }

    /** Nothing for no text. */
    public WordPaper text(String text) {
        if (!clean(text).isBlank()) {
            document.createParagraph().createRun().setText(clean(text));
        }
        return this;
    }

    /** A line of what is known, its value under those of the other lines. */
    public WordPaper fact(String name, String value) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setIndentationLeft(2200);
        paragraph.setIndentationHanging(2200);
        paragraph.setSpacingAfter(0);
        XWPFRun run = paragraph.createRun();
        run.setText(clean(name));
        run.addTab();
        run.setText(": " + clean(value));
        return this;
    }

    /** What people typed, with its lists as lines that begin with their sign. */
    public WordPaper prose(String text) {
        for (Prose.Block part : Prose.of(text).blocks()) {
            for (int i = 0; i < part.lines().size(); i++) {
                XWPFParagraph paragraph = document.createParagraph();
                boolean list = part.kind() != Prose.Kind.PARAGRAPH;
                if (list) {
                    paragraph.setIndentationLeft(500);
                    paragraph.setIndentationHanging(350);
                    paragraph.setSpacingAfter(i == part.lines().size() - 1 ? 120 : 20);
                    XWPFRun sign = paragraph.createRun();
                    sign.setText(part.kind() == Prose.Kind.NUMBERED ? part.first() + i + "." : "\u2022");
                    sign.addTab();
                }
                paragraph.createRun().setText(clean(part.lines().get(i)));
            }
        }
        return this;
    }

    /**
     * @param head   the columns; repeated on each page
     * @param widths of the columns, in hundredths of the page's width
     */
    public WordPaper table(List<String> head, List<Integer> widths, List<List<String>> rows) {
        XWPFTable table = document.createTable(rows.size() + 1, head.size());
        table.setWidth("100%");
        WordStyles.columns(table, widths);
        table.setCellMargins(40, 80, 40, 80);
        table.getRow(0).setRepeatHeader(true);
        for (int row = 0; row <= rows.size(); row++) {
            table.getRow(row).setCantSplitRow(true);
            for (int column = 0; column < head.size(); column++) {
                XWPFTableCell cell = table.getRow(row).getCell(column);
                fill(cell, row == 0 ? head.get(column) : rows.get(row - 1).get(column), row == 0);
            }
        }
        document.createParagraph();
        return this;
    }

    /**
     * Places to sign, side by side, room above each name; a page never parts them.
     *
     * @param people who signs by what they sign as, from left to right
     */
    public WordPaper signatures(Map<String, String> people) {
        XWPFTable table = document.createTable(3, people.size());
        table.removeBorders();
        table.setWidth("100%");
        WordStyles.columns(table, Collections.nCopies(people.size(), 100 / people.size()));
        table.getRow(1).setHeight(SIGNING_ROOM);
        int column = 0;
        for (Map.Entry<String, String> person : people.entrySet()) {
            sign(table, 0, column, person.getKey());
            sign(table, 1, column, "");
            sign(table, 2, column++, person.getValue());
        }
        document.createParagraph();
        return this;
    }

    private static void sign(XWPFTable table, int row, int column, String text) {
        table.getRow(row).setCantSplitRow(true);
        XWPFParagraph paragraph = table.getRow(row).getCell(column).getParagraphs().get(0);
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingAfter(0);
        paragraph.setKeepNext(row < 2);
        paragraph.createRun().setText(clean(text));
    }

    private static void fill(XWPFTableCell cell, String text, boolean head) {
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        paragraph.setSpacingAfter(0);
        XWPFRun run = paragraph.createRun();
        run.setFontSize(10);
        run.setBold(head);
        run.setText(clean(text));
        if (head) {
            cell.setColor("F1F1EE");
        }
    }

    public byte[] bytes() {
        try (document; ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Null is nothing; signs that XML has no place for are left out. */
    private static String clean(String text) {
        return text == null ? "" : text.replaceAll("[^\\t\\n\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "");
    }
}
