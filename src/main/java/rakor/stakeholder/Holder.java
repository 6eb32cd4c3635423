package rakor.stakeholder;

import java.time.LocalDate;

/**
 * Who holds a post for a time.
 *
 * @param person the name with its titles
 * @param from   first day
 * @param to     first day on which it is over; null while it lasts
 */
public record Holder(long id, String code, long postId, long personId, String personCode, String person, HolderStatus status, LocalDate from, LocalDate to) {
    /** A name as it is written on letters: titles apart, in their places. */
    public static String titled(String before, String name, String after) {
        return (before == null ? "" : before + " ") + name + (after == null ? "" : ", " + after);
    }
}
