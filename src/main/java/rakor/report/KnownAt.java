package rakor.report;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import rakor.common.DomainError;
import rakor.web.ListQuery;

/**
 * Whose knowledge a report is asked for.
 *
 * @param at   null for now, or for the end of the day where {@code then}
 * @param then whether it is what was known at the end of the day the report tells of
 */
public record KnownAt(Instant at, boolean then) {
    private static final Instant FIRST = Instant.parse("1000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");
    /** The word for the end of the day. */
    static final String THEN = "then";

    static KnownAt of(ListQuery query) {
        String text = query.text("knownAt");
        try {
            return THEN.equals(text) ? new KnownAt(null, true) : new KnownAt(text == null ? null : moment(text), false);
        } catch (DateTimeException e) {
            throw DomainError.unreadable("error.parameter-value", "knownAt");
        }
    }

    /** @throws DateTimeException for what is no moment of a time that people write down */
    private static Instant moment(String text) {
        Instant at = Instant.parse(text).truncatedTo(ChronoUnit.SECONDS);
        if (at.isBefore(FIRST) || at.isAfter(LAST)) {
            throw new DateTimeException(text);
        }
        return at;
    }

    /** As the address says it; null where it says nothing. */
    String given() {
        return then ? THEN : at == null ? null : at.toString();
    }
}
