package rakor.commitment;

import io.micronaut.http.HttpRequest;
import java.util.Set;
import rakor.web.ListQuery;

/** The query of a list of commitments, as the API and the page both take it. */
record CommitmentQuery(ListQuery list, CommitmentFilter filter) {
    private static final Set<String> FILTERS = Set.of("status", "strength", "side", "topic", "owner", "organization", "meeting", "flag", "q", "from", "to");

    static CommitmentQuery of(HttpRequest<?> request) {
        ListQuery query = ListQuery.of(request, FILTERS);
        CommitmentFilter filter = new CommitmentFilter(
                query.choice("status", CommitmentStatus.class), query.choice("strength", Strength.class), query.choice("side", OwnerSide.class), query.text("topic"), query.text("owner"),
                query.text("organization"), query.text("meeting"), query.choice("flag", Flag.class), query.text("q"), query.day("from"), query.day("to"));
        return new CommitmentQuery(query, filter);
    }
}
