package rakor.database;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.data.connection.exceptions.ConnectionException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;

class DatabaseBusyTest {
    @Test
    void aDatabaseThatIsAwayOrBusyIsToldFromOneThatRefuses() {
        assertTrue(DatabaseBusy.behind(new IllegalStateException(new SQLTransientConnectionException("no connection in 4 s"))));
        assertTrue(DatabaseBusy.behind(new DatabaseError(new SQLException("broken", "08S01"))));
        assertTrue(DatabaseBusy.behind(new DatabaseError(new SQLException("shutdown", "HY000", 1053))));
        assertTrue(DatabaseBusy.behind(new DatabaseBusy(new DatabaseError(new SQLException("deadlock", "40001", 1213)))));
        assertFalse(DatabaseBusy.behind(new DatabaseError(new SQLException("duplicate", "23000", 1062))));
        assertFalse(DatabaseBusy.behind(new IllegalStateException("a mistake of ours")));
    }

    /** As when the database is killed while a transaction runs: what was wrong first is hidden by what then could not be ended. */
    @Test
    void aConnectionLostWithinItsTransactionIsADatabaseAway() {
        assertTrue(DatabaseBusy.behind(new ConnectionException("Could not set JDBC Connection read-only", new SQLException("Connection is closed"))));
        assertFalse(DatabaseBusy.behind(new ConnectionException("No current connection", null)), "that is a mistake of ours");
    }
}
