package rakor.meeting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds weekdays named in a text, Indonesian or English. "Minggu" also means week, so it counts only as "hari Minggu" or right before a comma, a figure or the end. */
final class Weekdays {
    private static final Map<Pattern, DayOfWeek> NAMES = new LinkedHashMap<>();

    static {
        name("senin|monday", DayOfWeek.MONDAY);
        name("selasa|tuesday", DayOfWeek.TUESDAY);
        name("rabu|wednesday", DayOfWeek.WEDNESDAY);
        name("kamis|thursday", DayOfWeek.THURSDAY);
        name("jum'?at|jum\u2019at|friday", DayOfWeek.FRIDAY);
        name("sabtu|saturday", DayOfWeek.SATURDAY);
        name("ahad|sunday|hari minggu|minggu(?=\\s*([,(/0-9]|$))", DayOfWeek.SUNDAY);
    }

    private Weekdays() {}

    private static void name(String names, DayOfWeek day) {
        NAMES.put(Pattern.compile("(?<![\\p{L}])(" + names + ")(?![\\p{L}])"), day);
    }

    static Set<DayOfWeek> named(String text) {
        Set<DayOfWeek> found = EnumSet.noneOf(DayOfWeek.class);
        if (text != null) {
            String plain = text.toLowerCase(Locale.ROOT);
            NAMES.forEach((pattern, day) -> {
                if (pattern.matcher(plain).find()) {
                    found.add(day);
                }
            });
        }
        return found;
    }

    /** The text names a weekday, and one that is not the day's. */
    static boolean differ(String text, LocalDate day) {
        Set<DayOfWeek> named = named(text);
        named.remove(day.getDayOfWeek());
        return !named.isEmpty();
    }
}
