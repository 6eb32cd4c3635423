package rakor.meeting.checkin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import rakor.common.DomainError;

/** Reads a list from the first sheet of an XLSX file. Formulas are noticed, never their results. */
final class XlsxList {
    /** Written out or divided, a number of a larger power would fill the memory. */
    private static final int MOST_DIGITS = 400;

    private XlsxList() {}

    static ListFile read(byte[] bytes) {
        XlsxBounds.require(bytes);
        List<ListFile.Line> rows = new ArrayList<>();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes)); Stream<Row> sheet = book.getFirstSheet().openStream()) {
            for (Iterator<Row> each = sheet.iterator(); each.hasNext() && rows.size() <= ListFile.MOST_ROWS + ListFile.MOST_ABOVE;) {
                ListFile.Line line = line(each.next());
                if (!line.empty()) {
                    rows.add(line);
                }
            }
        } catch (IOException | RuntimeException e) {
            throw DomainError.invalid("file", "checkin.error.file-broken");
        }
        return new ListFile(rows);
    }

    private static ListFile.Line line(Row row) {
        List<ListFile.Cell> cells = new ArrayList<>();
        for (int i = 0; i < Math.min(row.getCellCount(), ListFile.MOST_COLUMNS); i++) {
            Cell cell = row.getCell(i);
            cells.add(cell == null ? ListFile.Cell.EMPTY : cell(cell));
        }
        return new ListFile.Line(row.getRowNum(), cells);
    }

    private static ListFile.Cell cell(Cell cell) {
        boolean formula = cell.getType() == CellType.FORMULA || cell.getFormula() != null;
        if (formula || cell.getType() == CellType.ERROR) {
            return new ListFile.Cell("", true, null);
        }
        if (cell.getType() == CellType.NUMBER) {
            BigDecimal number = cell.asNumber();
            if (Math.abs((long) number.scale()) > MOST_DIGITS) {
                return new ListFile.Cell(cell.getRawValue(), false, null);
            }
            return new ListFile.Cell(number.stripTrailingZeros().toPlainString(), false, number.remainder(BigDecimal.ONE).doubleValue());
        }
        String text = cell.getText();
        return text == null ? ListFile.Cell.EMPTY : new ListFile.Cell(text, text.startsWith("="), null);
    }
}
