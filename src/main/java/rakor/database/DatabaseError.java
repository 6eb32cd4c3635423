package rakor.database;

import java.sql.SQLException;
import java.util.Set;

/** A statement failed. Carries the driver's exception; the retry of transactions looks into it. */
public final class DatabaseError extends RuntimeException {
    private static final Set<Integer> UNCOMPARABLE = Set.of(1267, 1270, 1271, 3854, 3988);

    public DatabaseError(SQLException cause) {
        super(cause.getMessage(), cause);
    }

    /** What the transaction read was overtaken by another one; it is run again, whole. */
    public static DatabaseError overtaken(DatabaseError cause) {
        return new DatabaseError(new SQLException(cause.getMessage(), "40001", cause));
    }

    /** The row exists already (MySQL and MariaDB error 1062). */
    public static boolean duplicate(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql && sql.getErrorCode() == 1062) {
                return true;
            }
        }
        return false;
    }

    /**
     * A code column was asked for a text it can never hold (letters beyond ASCII; 3854 and 3988 are MySQL's). Such a text
     * finds nothing; a condition that also asks other columns has to leave the code out itself.
     */
    boolean uncomparable() {
        return getCause() instanceof SQLException sql && UNCOMPARABLE.contains(sql.getErrorCode());
    }
}
