package rakor.commitment;

import io.micronaut.http.HttpRequest;
import java.time.LocalDate;
import java.util.Set;
import rakor.common.DomainError;
import rakor.web.ListQuery;

/** The query of a list of commitments, as the API and the page both take it. */
record CommitmentQuery(ListQuery list, CommitmentFilter filter) {
    private static final Set<String> FILTERS = Set.of("status", "strength", "side", "topic", "owner", "organization", "meeting", "flag", "q", "from", "to");

    static CommitmentQuery of(HttpRequest<?> request) {
        ListQuery query = ListQuery.of(request, FILTERS);
        CommitmentFilter filter = new CommitmentFilter(
                query.choice("status", CommitmentStatus.class), query.choice("strength", Strength.class), query.choice("side", OwnerSide.class), query.text("topic"), query.text("owner"),
                query.text("organization"), query.text("meeting"), query.choice("flag", Flag.class), query.text("q"), day(query, "from"), day(query, "to"));
        return new CommitmentQuery(query, filter);
    }

    /** A day the database can hold. */
    private static LocalDate day(ListQuery query, String name) {
        LocalDate day = query.day(name);
        if (day != null && (day.getYear() < 1000 || day.getYear() > 9999)) {
            throw DomainError.unreadable("error.parameter-value", name);
        }
        return day;
    }
}
