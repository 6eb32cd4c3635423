package rakor.history;

import io.micronaut.http.HttpRequest;
import java.util.List;
import java.util.Set;
import rakor.web.ListQuery;

/** The query of a list of history rows, as the API and the page both take it. */
record HistoryQuery(ListQuery list, HistoryFilter filter) {
    static final Set<String> FILTERS = Set.of("record", "code", "account", "from", "to");

    static HistoryQuery of(HttpRequest<?> request) {
        ListQuery query = ListQuery.of(request, FILTERS);
        query.sort(List.of("-at"));
        return new HistoryQuery(query, new HistoryFilter(query.text("record"), query.text("code"), query.text("account"), query.day("from"), query.day("to")));
    }
}
