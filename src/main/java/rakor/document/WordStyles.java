package rakor.document;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Styles, page and foot of a DOCX, which begins with none. */
final class WordStyles {
    static final String TITLE = "Title";
    static final String HEADING = "Heading";
    private static final long TWIPS_A_MM = 57;
    private static final long TEXT_WIDTH = 165 * TWIPS_A_MM;

    private WordStyles() {}

    static void add(XWPFDocument document) {
        XWPFStyles styles = document.createStyles();
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii("Liberation Serif");
        fonts.setHAnsi("Liberation Serif");
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage("id-ID");
        CTStyle normal = style("Normal", "Normal", 22, false);
        normal.addNewPPr().addNewSpacing().setAfter(BigInteger.valueOf(120));
        styles.addStyle(new XWPFStyle(normal));
        CTStyle title = style(TITLE, "Title", 26, true);
        title.addNewPPr().addNewJc().setVal(STJc.CENTER);
        title.getPPr().addNewSpacing().setBefore(BigInteger.valueOf(240));
        title.getPPr().getSpacing().setAfter(BigInteger.valueOf(240));
        styles.addStyle(new XWPFStyle(title));
        styles.addStyle(new XWPFStyle(heading(1, 24)));
        styles.addStyle(new XWPFStyle(heading(2, 22)));
        page(document.getDocument().getBody());
    }

    private static CTStyle heading(int level, int halfPoints) {
        CTStyle heading = style(HEADING + level, "heading " + level, halfPoints, true);
        heading.addNewPPr().addNewKeepNext();
        heading.getPPr().addNewSpacing().setBefore(BigInteger.valueOf(200));
        heading.getPPr().getSpacing().setAfter(BigInteger.valueOf(80));
        heading.getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
        return heading;
    }

    private static CTStyle style(String id, String name, int halfPoints, boolean bold) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        style.addNewRPr().addNewSz().setVal(BigInteger.valueOf(halfPoints));
        if (bold) {
            style.getRPr().addNewB();
        } else {
            style.setDefault(true);
        }
        return style;
    }

    private static void page(CTBody body) {
        CTPageSz size = body.addNewSectPr().addNewPgSz();
        size.setW(BigInteger.valueOf(11_906));
        size.setH(BigInteger.valueOf(16_838));
        CTPageMar margins = body.getSectPr().addNewPgMar();
        margins.setTop(BigInteger.valueOf(18 * TWIPS_A_MM));
        margins.setBottom(BigInteger.valueOf(20 * TWIPS_A_MM));
        margins.setLeft(BigInteger.valueOf(25 * TWIPS_A_MM));
        margins.setRight(BigInteger.valueOf(20 * TWIPS_A_MM));
    }

    /** @param widths in hundredths of the space between the margins */
    static void columns(XWPFTable table, List<Integer> widths) {
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null ? table.getCTTbl().addNewTblGrid() : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (int column = 0; column < widths.size(); column++) {
            BigInteger width = BigInteger.valueOf(widths.get(column) * TEXT_WIDTH / 100);
            grid.addNewGridCol().setW(width);
            for (XWPFTableRow row : table.getRows()) {
                row.getCell(column).setWidth(width.toString());
            }
        }
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
    }

    static void foot(XWPFDocument document, String text) {
        XWPFParagraph foot = document.createHeaderFooterPolicy().createFooter(XWPFHeaderFooterPolicy.DEFAULT).createParagraph();
        foot.createRun().setText(text + ", halaman ");
        foot.getCTP().addNewFldSimple().setInstr("PAGE");
        foot.createRun().setText(" dari ");
        foot.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    }
}
