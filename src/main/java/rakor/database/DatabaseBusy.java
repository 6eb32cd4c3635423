package rakor.database;

import io.micronaut.data.connection.exceptions.ConnectionException;
import java.sql.SQLException;
import java.sql.SQLTransientException;

/** The database refused the same transaction several times for reasons that pass. Answered 503: try again in a moment. */
public final class DatabaseBusy extends RuntimeException {
    private static final int SHUTTING_DOWN = 1053;

    DatabaseBusy(Throwable cause) {
        super("the transaction was given up " + cause.getMessage(), cause);
    }

    /** Whether something failed only because the database is busy or away just now. */
    public static boolean behind(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof DatabaseBusy || t instanceof SQLTransientException || t instanceof SQLException sql && away(sql) || lost(t)) {
                return true;
            }
        }
        return false;
    }

    /** The connection was gone when its transaction was to be ended; what the pool says then carries no SQLState. */
    private static boolean lost(Throwable thrown) {
        return thrown instanceof ConnectionException && thrown.getCause() instanceof SQLException;
    }

    /** SQLState class 08 is: no connection, or one that broke. */
    private static boolean away(SQLException thrown) {
        return thrown.getSQLState() != null && thrown.getSQLState().startsWith("08") || thrown.getErrorCode() == SHUTTING_DOWN;
    }
}
