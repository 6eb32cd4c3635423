package rakor.meeting;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rakor.web.Frame;

/**
 * That somebody came after the meeting began, or left before it ended.
 *
 * @param late  when it came; null where it came in time, or the hours are not known
 * @param early when it left, likewise
 */
public record LateOrEarly(Instant late, Instant early) {
    /** After the minute it began in. */
    public static LateOrEarly of(Instant startsAt, Instant endsAt, Instant arrived, Instant left) {
        boolean late = startsAt != null && arrived != null && arrived.truncatedTo(ChronoUnit.MINUTES).isAfter(startsAt);
        boolean early = endsAt != null && left != null && left.isBefore(endsAt);
        return new LateOrEarly(late ? arrived : null, early ? left : null);
    }

    /** Empty where neither. */
    public String words(Frame f) {
        return Stream.of(said(f, "meeting.came-late", late), said(f, "meeting.left-early", early)).filter(word -> !word.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String said(Frame f, String key, Instant at) {
        return at == null ? "" : f.t(key, f.formats().hour(at));
    }
}
