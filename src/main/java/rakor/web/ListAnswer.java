package rakor.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Set;
import rakor.common.DomainError;
import rakor.common.Slice;

/** A page of a list as the API writes it. */
@Serdeable
public record ListAnswer<T>(List<T> items, @Nullable String next, @Nullable Integer total, boolean totalIsCapped) {
    public static <T> ListAnswer<T> of(Slice<T> slice) {
        return new ListAnswer<>(slice.items(), slice.next(), slice.total(), slice.capped());
    }

    /** Of the parts of one record, which are few and in one order, the page that is asked for. */
    public static <T> ListAnswer<T> ofParts(HttpRequest<?> request, List<T> parts) {
        ListQuery query = ListQuery.of(request, Set.of());
        query.sort(List.of(""));
        int from = place(query.after(1), parts.size());
        int to = Math.min(from + query.limit(), parts.size());
        return new ListAnswer<>(parts.subList(from, to), to < parts.size() ? ListQuery.cursor(to) : null, parts.size(), false);
    }

    private static int place(List<String> after, int parts) {
        if (after == null) {
            return 0;
        }
        if (!after.get(0).matches("[0-9]{1,6}")) {
            throw DomainError.unreadable("error.cursor");
        }
        return Math.min(Integer.parseInt(after.get(0)), parts);
    }
}
