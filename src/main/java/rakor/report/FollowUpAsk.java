package rakor.report;

import io.micronaut.http.HttpRequest;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rakor.web.ListQuery;

/**
 * What a reader asks of the report.
 *
 * @param asOf      null for today
 * @param compareTo another day; null for none
 */
public record FollowUpAsk(FollowUpFilter filter, LocalDate asOf, KnownAt known, LocalDate compareTo, FollowUpKey after, int limit) {
    private static final Set<String> NAMES = names();

    static FollowUpAsk of(HttpRequest<?> request) {
        return of(ListQuery.of(request, NAMES));
    }

    /** For the file, which tells one day alone. */
    static FollowUpAsk alone(HttpRequest<?> request) {
        Set<String> names = new HashSet<>(NAMES);
        names.remove("compareTo");
        return of(ListQuery.of(request, names));
    }

    private static FollowUpAsk of(ListQuery query) {
        query.sort(List.of("due"));
        return new FollowUpAsk(FollowUpFilter.of(query), query.day("asOf"), KnownAt.of(query), query.day("compareTo"), FollowUpKey.of(query), query.limit());
    }

    private static Set<String> names() {
        Set<String> names = new HashSet<>(FollowUpFilter.NAMES);
        names.addAll(Set.of("asOf", "knownAt", "compareTo"));
        return names;
    }

    /** The moment as the address says it. */
    Map<String, String> moment() {
        Map<String, String> given = new LinkedHashMap<>();
        if (asOf != null) {
            given.put("asOf", asOf.toString());
        }
        if (known.given() != null) {
            given.put("knownAt", known.given());
        }
        if (compareTo != null) {
            given.put("compareTo", compareTo.toString());
        }
        return given;
    }
}
