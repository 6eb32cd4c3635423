package rakor.common;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list that is paged by key.
 *
 * @param next   cursor of the page after this one; null on the last
 * @param total  how many there are, counted up to a bound; null when nobody asked
 * @param capped whether the count stopped at its bound, so that there are more than {@code total}
 */
public record Slice<T>(List<T> items, String next, Integer total, boolean capped) {
    /** Counting stops here. */
    public static final int COUNTED = 1000;

    public static <T> Slice<T> of(List<T> oneMore, int limit, Function<T, String> cursor, Integer count) {
        boolean more = oneMore.size() > limit;
        List<T> items = more ? oneMore.subList(0, limit) : oneMore;
        return counted(items, more ? cursor.apply(items.get(limit - 1)) : null, count);
    }

    /** @param count up to one more than {@link #COUNTED}; null when nobody asked */
    public static <T> Slice<T> counted(List<T> items, String next, Integer count) {
        boolean capped = count != null && count > COUNTED;
        return new Slice<>(List.copyOf(items), next, capped ? Integer.valueOf(COUNTED) : count, capped);
    }

    public <R> Slice<R> map(Function<? super T, ? extends R> view) {
        return new Slice<>(items.stream().<R>map(view).toList(), next, total, capped);
    }
}
