package rakor.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rakor.web.Formats;
import rakor.web.Frame;
import rakor.web.Messages;

class HistoryWordsTest {
    private static final Pattern FACT = Pattern.compile("(?:facts\\.put|\\.say|\\.change|\\.and)\\(\"([a-zA-Z.]+)\"");
    private static final Map<String, List<String>> RECORDS = Map.of("calendar", List.of("holiday"), "stakeholder", List.of("organization", "estate", "topic", "person", "post", "incumbency"));
    private final HistoryWords words = new HistoryWords(new Frame(null, new Messages(), new Formats(Messages.INDONESIAN, ZoneId.of("Asia/Jakarta")), null, LocalDate.EPOCH, "/", false, null));

    @Test
    void everyFieldAServiceWritesDownHasItsWord() throws IOException {
        Set<String> raw = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/rakor"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String room = Path.of("src/main/java/rakor").relativize(file).getName(0).toString();
                FACT.matcher(Files.readString(file)).results().map(found -> found.group(1))
                        .filter(field -> RECORDS.getOrDefault(room, List.of(room)).stream().allMatch(record -> words.field(record, field).equals(field)))
                        .forEach(field -> raw.add(file.getFileName() + " " + field));
            }
        }
        assertEquals(Set.of(), raw);
    }

    @Test
    void theWordsOfTheRegistersAreKnown() {
        assertEquals("Kantor pemerintah", words.value("organization", "kind", "OFFICE"));
        assertEquals("Cuti bersama", words.value("holiday", "kind", "COLLECTIVE_LEAVE"));
        assertEquals("paling sedikit", words.value("commitment", "measure.direction", "AT_LEAST"));
        assertEquals("Rapat koordinasi", words.value("meeting", "kind", "COORDINATION"));
    }
}
