package rakor.meeting.checkin;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import rakor.common.Checks;
import rakor.common.DomainError;
import rakor.web.Readable;

/** Finds the header of a list and reads the lines below it. Refuses a file as a whole with one sentence. */
final class ListReader {
    static final int MOST_BYTES = 5 << 20;
    private static final int LONGEST = 500;

    private ListReader() {}

    /** @throws DomainError of kind INVALID at the field {@code file} */
    static List<ListLine> read(byte[] bytes) {
        if (bytes == null || bytes.length == 0) {
            throw DomainError.invalid("file", "checkin.error.file-missing");
        }
        if (bytes.length > MOST_BYTES) {
            throw DomainError.invalid("file", "checkin.error.file-size", MOST_BYTES >> 20);
        }
        return lines(starts(bytes, 'P', 'K') ? XlsxList.read(bytes) : starts(bytes, 0xD0, 0xCF) ? old() : CsvList.read(bytes));
    }

    private static ListFile old() {
        throw DomainError.invalid("file", "checkin.error.file-kind");
    }

    private static boolean starts(byte[] bytes, int first, int second) {
        return bytes.length > 3 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static List<ListLine> lines(ListFile file) {
        Map<ListColumn, Integer> columns = Map.of();
        int header = -1;
        for (int i = 0; i < Math.min(ListFile.MOST_ABOVE, file.rows().size()) && header < 0; i++) {
            columns = columns(file.rows().get(i));
            header = columns.containsKey(ListColumn.NAME) && columns.containsKey(ListColumn.ORGANIZATION) ? i : -1;
        }
        if (header < 0) {
            throw DomainError.invalid("file", "checkin.error.file-columns", file.rows().isEmpty() ? "–" : words(file.rows().get(0)));
        }
        List<ListFile.Line> rows = file.rows().subList(header + 1, file.rows().size());
        if (rows.size() > ListFile.MOST_ROWS) {
            throw DomainError.invalid("file", "checkin.error.file-rows", ListFile.MOST_ROWS);
        }
        if (rows.isEmpty()) {
            throw DomainError.invalid("file", "checkin.error.file-empty");
        }
        List<ListLine> lines = new ArrayList<>();
        for (ListFile.Line row : rows) {
            lines.add(line(row, columns));
        }
        return lines;
    }

    private static Map<ListColumn, Integer> columns(ListFile.Line row) {
        Map<ListColumn, Integer> columns = new EnumMap<>(ListColumn.class);
        for (int i = 0; i < row.cells().size(); i++) {
            int place = i;
            ListColumn.of(row.cells().get(i).text()).ifPresent(column -> columns.putIfAbsent(column, place));
        }
        return columns;
    }

    /** What stands where a header should, so that a person sees what was read. */
    private static String words(ListFile.Line row) {
        String words = String.join(", ", row.cells().stream().map(cell -> cell.text().strip()).filter(text -> !text.isEmpty()).limit(10).toList());
        return Readable.most(Readable.made(words), 200);
    }

    private static ListLine line(ListFile.Line row, Map<ListColumn, Integer> columns) {
        List<String> wrong = new ArrayList<>();
        columns.forEach((column, place) -> {
            if (column != ListColumn.NOTHING && row.at(place).formula()) {
                wrong.add(column.name());
            }
        });
        String listed = columns.containsKey(ListColumn.ATTENDANCE) ? Readable.made(row.at(columns.get(ListColumn.ATTENDANCE)).text()).strip() : null;
        return new ListLine(row.number(), text(row, columns, ListColumn.NAME), text(row, columns, ListColumn.POSITION), text(row, columns, ListColumn.ORGANIZATION), listed == null ? null : cut(listed),
                text(row, columns, ListColumn.REPRESENTING), text(row, columns, ListColumn.PHONE), hour(row.at(columns.get(ListColumn.ARRIVED))), hour(row.at(columns.get(ListColumn.LEFT))), wrong);
    }

    /** Null where nothing stands, or the dash people write for nothing. */
    private static String text(ListFile.Line row, Map<ListColumn, Integer> columns, ListColumn column) {
        String text = Readable.made(row.at(columns.get(column)).text());
        return Checks.blank(text) || text.strip().matches("[-–—]+") ? null : cut(text.strip());
    }

    private static String cut(String text) {
        return Readable.most(text, LONGEST);
    }

    /** An hour a table program keeps as a part of the day, or as it is written. */
    private static String hour(ListFile.Cell cell) {
        if (cell.dayFraction() != null && cell.dayFraction() > 0) {
            long minutes = Math.round(cell.dayFraction() * 24 * 60) % (24 * 60);
            boolean written = cell.text().matches("[0-9]{1,2}\\.[0-5][0-9]?") && Double.parseDouble(cell.text()) >= 1 && Double.parseDouble(cell.text()) < 24;
            return written ? String.format("%02d:%02d", (int) Double.parseDouble(cell.text()), Math.round(Double.parseDouble(cell.text()) * 100) % 100) : String.format("%02d:%02d", minutes / 60, minutes % 60);
        }
        String text = Readable.made(cell.text()).strip();
        return text.isEmpty() || text.matches("[-–—]+") ? null : cut(text);
    }
}
