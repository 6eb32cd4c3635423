package rakor.report;

import io.micronaut.http.HttpRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import rakor.common.DomainError;
import rakor.web.ListQuery;

/**
 * What a reader asks of the report.
 *
 * @param asOf    null for today
 * @param knownAt null for now
 */
public record FollowUpAsk(FollowUpFilter filter, LocalDate asOf, Instant knownAt, FollowUpKey after, int limit) {
    private static final Set<String> NAMES = names();

    static FollowUpAsk of(HttpRequest<?> request) {
        ListQuery query = ListQuery.of(request, NAMES);
        query.sort(java.util.List.of("due"));
        return new FollowUpAsk(FollowUpFilter.of(query), query.day("asOf"), instant(query), FollowUpKey.of(query), query.limit());
    }

    private static Instant instant(ListQuery query) {
        String text = query.text("knownAt");
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeException e) {
            throw DomainError.unreadable("error.parameter-value", "knownAt");
        }
    }

    private static Set<String> names() {
        Set<String> names = new HashSet<>(FollowUpFilter.NAMES);
        names.addAll(Set.of("asOf", "knownAt"));
        return names;
    }

    /**
     * Only the present can be told: what held on another day is not kept yet, and a wrong answer would be worse than none.
     *
     * @throws DomainError of kind INVALID when another day or moment is asked for
     */
    void present(LocalDate today, Instant now) {
        if (asOf != null && asOf.isAfter(today)) {
            throw DomainError.invalid("asOf", "report.error.future");
        }
        if (asOf != null && asOf.isBefore(today)) {
            throw DomainError.invalid("asOf", "report.error.past");
        }
        if (knownAt != null && knownAt.isAfter(now)) {
            throw DomainError.invalid("knownAt", "report.error.future");
        }
        if (knownAt != null && knownAt.isBefore(now)) {
            throw DomainError.invalid("knownAt", "report.error.past");
        }
    }
}
