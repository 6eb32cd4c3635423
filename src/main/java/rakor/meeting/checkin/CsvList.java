package rakor.meeting.checkin;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import rakor.common.DomainError;

/** Reads a list from CSV: UTF-8 or what Excel writes on Windows, parted by semicolon, comma or tab. */
final class CsvList {
    private CsvList() {}

    static ListFile read(byte[] bytes) {
        String text = text(bytes);
        if (text.indexOf('\0') >= 0) {
            throw DomainError.invalid("file", "checkin.error.file-kind");
        }
        List<ListFile.Line> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder().fieldSeparator(separator(text)).missingFieldStrategy(FieldMismatchStrategy.IGNORE).extraFieldStrategy(FieldMismatchStrategy.IGNORE).ofCsvRecord(text)) {
            for (CsvRecord record : csv) {
                ListFile.Line line = new ListFile.Line((int) record.getStartingLineNumber(), record.getFields().stream().limit(ListFile.MOST_COLUMNS).map(ListFile.Cell::of).toList());
                if (!line.empty()) {
                    rows.add(line);
                }
                if (rows.size() > ListFile.MOST_ROWS + ListFile.MOST_ABOVE) {
                    break;
                }
            }
        } catch (CsvParseException | java.io.IOException e) {
            throw DomainError.invalid("file", "checkin.error.file-broken");
        }
        return new ListFile(rows);
    }

    private static String text(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            text = new String(bytes, Charset.forName("windows-1252"));
        }
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /** The one that stands most often in the first lines. */
    private static char separator(String text) {
        String head = text.substring(0, Math.min(4_000, text.length()));
        return Stream.of(';', ',', '\t').max(Comparator.comparingLong(sign -> head.chars().filter(c -> c == sign).count())).orElse(';');
    }
}
