package rakor.minutes;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One place where two versions of minutes differ.
 *
 * @param place message key of what it is: a field of an agenda item, or a whole list
 * @param name  title of the item, or the line's name
 * @param parts words of the text, in order: kept, taken out, put in
 */
record Difference(String place, String name, List<Part> parts) {
    /** Longer texts are compared as a whole, so that nobody waits. */
    private static final int MOST_WORDS = 4000;

    /** @param kind SAME, OUT or IN */
    record Part(Kind kind, String text) {}

    enum Kind { SAME, OUT, IN }

    static List<Difference> between(MinutesText before, MinutesText now) {
        List<Difference> found = new ArrayList<>();
        Map<Integer, MinutesText.Item> were = before.agenda().stream().collect(Collectors.toMap(MinutesText.Item::number, it -> it, (a, b) -> a, LinkedHashMap::new));
        for (MinutesText.Item item : now.agenda()) {
            MinutesText.Item was = were.remove(item.number());
            said(found, "title", item.title(), was == null ? null : was.title(), item.title());
            said(found, "discussion", item.title(), was == null ? null : was.discussion(), item.discussion());
            said(found, "conclusion", item.title(), was == null ? null : was.conclusion(), item.conclusion());
            said(found, "outcome", item.title(), was == null ? null : was.outcome().name(), item.outcome().name());
        }
        were.values().forEach(was -> said(found, "title", was.title(), was.title(), null));
        lines(found, "decision", keyed(before.decisions(), MinutesText.Resolution::number, MinutesText.Resolution::text), keyed(now.decisions(), MinutesText.Resolution::number, MinutesText.Resolution::text));
        lines(found, "commitment", keyed(before.commitments(), MinutesText.Promise::code, Difference::line), keyed(now.commitments(), MinutesText.Promise::code, Difference::line));
        lines(found, "follow-up", keyed(before.followUp(), MinutesText.Followed::code, Difference::line), keyed(now.followUp(), MinutesText.Followed::code, Difference::line));
        lines(found, "attendance", keyed(before.attendance(), MinutesText.Present::number, Difference::line), keyed(now.attendance(), MinutesText.Present::number, Difference::line));
        said(found, "heading", now.meeting().title(), line(before.meeting()), line(now.meeting()));
        return found;
    }

    private static <T> Map<Object, String> keyed(List<T> lines, java.util.function.Function<T, Object> key, java.util.function.Function<T, String> text) {
        return lines.stream().collect(Collectors.toMap(key, text, (a, b) -> a, LinkedHashMap::new));
    }

    private static void lines(List<Difference> found, String place, Map<Object, String> before, Map<Object, String> now) {
        Stream.concat(now.keySet().stream(), before.keySet().stream().filter(key -> !now.containsKey(key))).forEach(key -> said(found, place, key.toString(), before.get(key), now.get(key)));
    }

    private static String line(MinutesText.Promise it) {
        return joined(it.statement(), it.owner(), it.counterpart(), it.dueDate(), it.condition(), it.doneWhen(), it.measure() == null ? null : it.measure().indicator() + " " + it.measure().quantity() + " " + it.measure().unit(), it.status().name());
    }

    private static String line(MinutesText.Followed it) {
        return joined(it.statement(), it.owner(), it.counterpart(), it.dueDate(), it.status().name(), it.note());
    }

    private static String line(MinutesText.Present it) {
        return joined(it.party(), it.post(), it.person(), it.attendance() == null ? null : it.attendance().name(), it.representedBy(), it.representing(), it.late(), it.early());
    }

    private static String line(MinutesText.Heading it) {
        return joined(it.title(), it.number(), it.date(), it.startsAt(), it.endsAt(), it.venue(), it.chair(), it.holder(), it.noteTaker());
    }

    private static String joined(String... words) {
        return Stream.of(words).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }

    private static void said(List<Difference> found, String place, String name, String before, String now) {
        if (!Objects.equals(before, now)) {
            found.add(new Difference(place, name, parts(before == null ? "" : before, now == null ? "" : now)));
        }
    }

    /** Read without what is put in they give the text before, without what is taken out the text now. */
    static List<Part> parts(String before, String now) {
        List<String> were = words(before);
        List<String> are = words(now);
        if (were.size() > MOST_WORDS || are.size() > MOST_WORDS) {
            return parts(List.of(before), List.of(now));
        }
        return parts(were, are);
    }

    private static List<Part> parts(List<String> were, List<String> are) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(were, are).getDeltas()) {
            add(parts, Kind.SAME, were.subList(at, delta.getSource().getPosition()));
            add(parts, Kind.OUT, delta.getSource().getLines());
            add(parts, Kind.IN, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(parts, Kind.SAME, were.subList(at, were.size()));
        return parts;
    }

    private static void add(List<Part> parts, Kind kind, List<String> words) {
        String text = String.join("", words);
        if (!text.isEmpty()) {
            parts.add(new Part(kind, text));
        }
    }

    /** Each with the blanks behind it. */
    private static List<String> words(String text) {
        return Stream.of(text.split("(?<=\\s)(?=\\S)")).filter(word -> !word.isEmpty()).toList();
    }
}
