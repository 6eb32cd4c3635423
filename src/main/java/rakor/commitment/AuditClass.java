package rakor.commitment;

import java.util.List;
import java.util.stream.Stream;
import rakor.database.Sql;

/** How inspectors class what became of a recommendation. */
public enum AuditClass {
    /** <i>Sesuai</i>: done as promised. */
    CONFORMING,
    /** <i>Belum sesuai</i>: under way. */
    NOT_YET_CONFORMING,
    /** <i>Belum ditindaklanjuti</i>: accepted, and nothing reported since. */
    NOT_YET_FOLLOWED_UP,
    /** <i>Tidak dapat ditindaklanjuti</i>: by leadership's ruling. */
    CANNOT_BE_FOLLOWED_UP;

    /**
     * @param status   null for a split promise
     * @param reported whether its owner ever reported on it
     * @return null for what has no class: never accepted, released, or a wrong entry
     */
    public static AuditClass of(CommitmentStatus status, boolean reported) {
        if (status == null) {
            return null;
        }
        return switch (status) {
            case FULFILLED -> CONFORMING;
            case REPORTED, IMPOSSIBLE_CLAIMED -> NOT_YET_CONFORMING;
            case ACTIVE -> reported ? NOT_YET_CONFORMING : NOT_YET_FOLLOWED_UP;
            case CLOSED_IMPOSSIBLE -> CANNOT_BE_FOLLOWED_UP;
            default -> null;
        };
    }

    /**
     * @param c alias of the table in the statement that holds {@code status} and {@code reported_on}
     * @return a condition in brackets
     */
    public Sql condition(String c) {
        return Sql.of("(").in(c + ".reported_on IS NOT NULL AND " + c + ".status IN", states(true)).in("OR " + c + ".reported_on IS NULL AND " + c + ".status IN", states(false)).add(")");
    }

    private List<CommitmentStatus> states(boolean reported) {
        return Stream.of(CommitmentStatus.values()).filter(status -> of(status, reported) == this).toList();
    }
}
