package rakor.database;

import java.sql.SQLException;

/** A statement failed. Carries the driver's exception; the retry of transactions looks into it. */
public final class DatabaseError extends RuntimeException {
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
}
