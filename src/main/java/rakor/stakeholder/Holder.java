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
    /** The name with the quality it is held in, which is a title of its own in both languages. */
    public String named() {
        return switch (status) {
            case DEFINITIVE -> person;
            case PLT -> person + " (Plt.)";
            case PLH -> person + " (Plh.)";
            case PJ -> person + " (Pj.)";
            case PJS -> person + " (Pjs.)";
        };
    }

    /** A name as it is written on letters: titles apart, in their places. */
    public static String titled(String before, String name, String after) {
        return (before == null ? "" : before + " ") + name + (after == null ? "" : ", " + after);
    }
}
