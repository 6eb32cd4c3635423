package rakor.database;

/** The database refused the same transaction several times for reasons that pass. Answered 503: try again in a moment. */
public final class DatabaseBusy extends RuntimeException {
    DatabaseBusy(Throwable cause) {
        super("the transaction was given up " + cause.getMessage(), cause);
    }
}
