package rakor.common;

import java.util.Collection;

/**
 * A number that was counted up to a bound.
 *
 * @param more whether the count stopped there, so that there are more
 */
public record Bounded(long number, boolean more) {
    public static Bounded of(long counted, int bound) {
        return new Bounded(Math.min(counted, bound), counted > bound);
    }

    public static Bounded sum(Collection<Bounded> parts) {
        return new Bounded(parts.stream().mapToLong(Bounded::number).sum(), parts.stream().anyMatch(Bounded::more));
    }

    public boolean any() {
        return number > 0;
    }
}
