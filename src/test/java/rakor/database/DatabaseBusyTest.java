package rakor.database;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
}
