package rakor.meeting.series;

import io.micronaut.http.HttpRequest;
import java.util.List;
import java.util.Set;
import rakor.web.ListQuery;

/**
 * Which page of which forums, as the API and the page both take it; null filters nothing.
 *
 * @param q     a code, or words of the name
 * @param ended yes: only those that are no more; no: only the others
 * @param after the two parts of the cursor; null on the first page
 */
public record SeriesQuery(String q, Boolean ended, int limit, List<String> after) {
    static SeriesQuery of(HttpRequest<?> request) {
        ListQuery query = ListQuery.of(request, Set.of("q", "ended"));
        query.sort(List.of("name"));
        return new SeriesQuery(query.text("q"), query.flag("ended"), query.limit(), query.after(2));
    }
}
