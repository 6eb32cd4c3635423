package rakor.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rakor.web.Frame;

/** Where two versions of minutes differ, in the words of who reads it. */
record Differences(Frame f) {
    List<Difference> between(MinutesText before, MinutesText now) {
        List<Difference> found = new ArrayList<>();
        Map<Integer, MinutesText.Item> were = before.agenda().stream().collect(Collectors.toMap(MinutesText.Item::number, it -> it, (a, b) -> a, LinkedHashMap::new));
        for (MinutesText.Item item : now.agenda()) {
            MinutesText.Item was = were.remove(item.number());
            said(found, "title", item.title(), was == null ? null : was.title(), item.title());
            said(found, "discussion", item.title(), was == null ? null : was.discussion(), item.discussion());
            said(found, "conclusion", item.title(), was == null ? null : was.conclusion(), item.conclusion());
            said(found, "outcome", item.title(), was == null ? null : outcome(was), outcome(item));
        }
        were.values().forEach(was -> said(found, "title", was.title(), was.title(), null));
        lines(found, "decision", keyed(before.decisions(), MinutesText.Resolution::number, MinutesText.Resolution::text), keyed(now.decisions(), MinutesText.Resolution::number, MinutesText.Resolution::text));
        lines(found, "commitment", keyed(before.commitments(), MinutesText.Promise::code, this::line), keyed(now.commitments(), MinutesText.Promise::code, this::line));
        lines(found, "follow-up", keyed(before.followUp(), MinutesText.Followed::code, this::line), keyed(now.followUp(), MinutesText.Followed::code, this::line));
        lines(found, "attendance", keyed(before.attendance(), MinutesText.Present::number, this::line), keyed(now.attendance(), MinutesText.Present::number, this::line));
        said(found, "heading", now.meeting().title(), line(before.meeting()), line(now.meeting()));
        return found;
    }

    private static <T> Map<Object, String> keyed(List<T> lines, Function<T, Object> key, Function<T, String> text) {
        return lines.stream().collect(Collectors.toMap(key, text, (a, b) -> a, LinkedHashMap::new));
    }

    private static void lines(List<Difference> found, String place, Map<Object, String> before, Map<Object, String> now) {
        Stream.concat(now.keySet().stream(), before.keySet().stream().filter(key -> !now.containsKey(key))).forEach(key -> said(found, place, key.toString(), before.get(key), now.get(key)));
    }

    private String line(MinutesText.Promise it) {
        return joined(it.statement(), it.owner(), it.counterpart(), day(it.dueDate()), it.condition(), it.doneWhen(), it.measure() == null ? null : it.measure().indicator() + " " + it.measure().quantity() + " " + it.measure().unit(), f.label("commitment.status", it.status()));
    }

    private String line(MinutesText.Followed it) {
        return joined(it.statement(), it.owner(), it.counterpart(), day(it.dueDate()), f.label("commitment.status", it.status()), it.note());
    }

    private String line(MinutesText.Present it) {
        return joined(it.party(), it.post(), it.person(), it.attendance() == null ? null : f.label("meeting.attendance", it.attendance()), it.representedBy(), it.representing(), it.hours().words(f));
    }

    private String line(MinutesText.Heading it) {
        return joined(it.title(), it.number(), day(it.date()), hour(it.startsAt()), hour(it.endsAt()), it.venue(), it.chair(), it.holder(), it.noteTaker());
    }

    private String outcome(MinutesText.Item it) {
        return f.label("meeting.outcome", it.outcome());
    }

    private String day(String day) {
        return day == null ? null : f.formats().day(LocalDate.parse(day));
    }

    private String hour(String at) {
        return at == null ? null : f.formats().hour(Instant.parse(at));
    }

    private static String joined(String... words) {
        return Stream.of(words).filter(word -> word != null && !word.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static void said(List<Difference> found, String place, String name, String before, String now) {
        if (!Objects.equals(before, now)) {
            found.add(new Difference(place, name, Difference.parts(before == null ? "" : before, now == null ? "" : now)));
        }
    }
}
