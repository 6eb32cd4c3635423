package rakor.intake;

import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import rakor.common.RegencyClock;

/** Reads the files of the demonstration. {@code {{+14}}} in them is the weekday fourteen days from today, {@code {{+0}}} today itself. */
@Singleton
class DemoFiles {
    private static final Pattern DAY = Pattern.compile("\\{\\{([+-]\\d{1,3})}}");
    private final JsonMapper json;
    private final RegencyClock clock;

    DemoFiles(JsonMapper json, RegencyClock clock) {
        this.json = json;
        this.clock = clock;
    }

    byte[] foundingMeeting() {
        return read("founding-meeting.json");
    }

    Invented invented() {
        String text = DAY.matcher(new String(read("invented.json"), StandardCharsets.UTF_8)).replaceAll(day -> weekday(Integer.parseInt(day.group(1))).toString());
        try {
            return json.readValue(text, Invented.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What is said in the file as the terms of a service.
     *
     * @param beside fields by name whose values nobody knows before: codes of what was made just now
     */
    <T> T terms(JsonNode words, Map<String, String> beside, Class<T> type) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        words.entries().forEach(entry -> fields.put(entry.getKey(), entry.getValue()));
        beside.forEach((name, value) -> fields.put(name, JsonNode.createStringNode(value)));
        try {
            return json.readValueFromTree(JsonNode.createObjectNode(fields), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The day itself, or the next one away from today on which offices work. */
    private LocalDate weekday(int days) {
        LocalDate day = clock.today().plusDays(days);
        while (days != 0 && (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY)) {
            day = day.plusDays(days < 0 ? -1 : 1);
        }
        return day;
    }

    private static byte[] read(String name) {
        try (InputStream file = DemoFiles.class.getResourceAsStream("/db/demo/" + name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
