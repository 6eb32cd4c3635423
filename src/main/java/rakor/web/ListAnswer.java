package rakor.web;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import rakor.common.Slice;

/** A page of a list as the API writes it. */
@Serdeable
public record ListAnswer<T>(List<T> items, @io.micronaut.core.annotation.Nullable String next, @io.micronaut.core.annotation.Nullable Integer total, boolean totalIsCapped) {
    public static <T> ListAnswer<T> of(Slice<T> slice) {
        return new ListAnswer<>(slice.items(), slice.next(), slice.total(), slice.capped());
    }

    /** All parts of one record: bounded in number, so never paged. */
    public static <T> ListAnswer<T> whole(List<T> items) {
        return new ListAnswer<>(items, null, items.size(), false);
    }
}
