package rakor.meeting.checkin;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import rakor.meeting.Attendance;

/**
 * One line of an attendance list, its cells still as text.
 *
 * @param number  of the line in the file
 * @param listed  what the column of attendance says; null where the list has none, which then names who came
 * @param wrong   names of the columns that hold a formula
 */
@Serdeable
record ListLine(
        int number, @Nullable String name, @Nullable String position, @Nullable String organization, @Nullable String listed, @Nullable String representing, @Nullable String phone,
        @Nullable String arrived, @Nullable String left, List<String> wrong) {

    private static final Map<Attendance, Set<String>> WORDS = Map.of(
            Attendance.PRESENT, Set.of("hadir", "h", "v", "x", "ya", "ada", "present", "yes"),
            Attendance.REPRESENTED, Set.of("diwakili", "mewakili", "diwakilkan", "represented"),
            Attendance.EXCUSED, Set.of("izin", "ijin", "sakit", "i", "s", "excused"),
            Attendance.ABSENT, Set.of("tidak hadir", "alpa", "a", "absen", "tidak", "absent", "no"));

    /** Whether the word of the list is one that people use for attendance, or nothing. */
    boolean understood() {
        return blank() || attendance() != null;
    }

    private boolean blank() {
        return listed == null || listed.isBlank();
    }

    /** Null where nothing is said; a list without such a column, or with an hour of arrival, names who came. */
    Attendance attendance() {
        if (listed == null || blank() && arrived != null) {
            return representing == null ? Attendance.PRESENT : Attendance.REPRESENTED;
        }
        String word = Folded.words(listed).toLowerCase(Locale.ROOT);
        return WORDS.entrySet().stream().filter(entry -> entry.getValue().contains(word)).map(Map.Entry::getKey).findFirst().orElse(listed.strip().matches("[✓✔√]") ? Attendance.PRESENT : null);
    }
}
