package rakor.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A start that fails says why in one line and leaves nothing behind. */
class StartErrorTest extends LauncherBase {
    @Test
    void eachTroubleOfTheStartIsOneSentenceAndAnExitCode() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            says("Cannot listen on 127.0.0.1:" + taken.getLocalPort(), Map.of("RAKOR_PORT", "" + taken.getLocalPort()));
        }
        says("RAKOR_PORT must be a number", Map.of("RAKOR_PORT", "70000"));
        says("RAKOR_DB_POOL must be a number", Map.of("RAKOR_DB_POOL", "many"));
        says("cannot be reached", Map.of("RAKOR_DB_URL", "jdbc:mysql://127.0.0.1:9/rakor", "RAKOR_DB_USER", "x", "RAKOR_DB_PASSWORD", "x"));
        says("RAKOR_DB_URL must begin with jdbc:mysql://", Map.of("RAKOR_DB_URL", "jdbc:postgresql://127.0.0.1/rakor"));
        says("and name the base", Map.of("RAKOR_DB_URL", "jdbc:mysql://127.0.0.1:3306/"));
        says("Cannot write to", Map.of("RAKOR_DATA", "/proc/nowhere"));
        assertFalse(Files.exists(data.resolve("mariadb")), "a refused start leaves nothing behind");
    }

    @Test
    void askingForHelpStartsNothing() throws Exception {
        RakorProcess help = RakorProcess.start(data, Map.of(), "help");
        assertEquals(0, help.ends());
        assertTrue(help.output().contains("verify-history"), help.output());
        RakorProcess unknown = RakorProcess.start(data, Map.of(), "verify-everything");
        assertEquals(2, unknown.ends());
        assertFalse(Files.exists(data.resolve("mariadb")));
    }

    @Test
    void aChangelogThatWasKilledHalfWayIsSaidOrMended() throws Exception {
        try (RakorProcess first = RakorProcess.start(data, Map.of()).untilReady()) {
            execute("DELETE FROM setting WHERE name = 'changelog'", "UPDATE DATABASECHANGELOGLOCK SET LOCKED = 1, LOCKGRANTED = NOW(), LOCKEDBY = 'a start that was killed'");
        }
        try (RakorProcess second = RakorProcess.start(data, Map.of()).untilReady()) {
            execute("DELETE FROM setting WHERE name = 'changelog'", "DELETE FROM DATABASECHANGELOG WHERE ID = '0001-job_claim'");
        }
        says("The tables cannot be brought up to date", Map.of());
    }

    @Test
    void aChangeSetThatWasAlteredAfterItRanIsNamed() throws Exception {
        try (RakorProcess first = RakorProcess.start(data, Map.of()).untilReady()) {
            execute("DELETE FROM setting WHERE name = 'changelog'", "UPDATE DATABASECHANGELOG SET MD5SUM = '9:00000000000000000000000000000000' WHERE ID = '0001-job_claim'");
        }
        says("0001-job_claim", Map.of());
    }

    private void says(String sentence, Map<String, String> settings) throws Exception {
        RakorProcess process = RakorProcess.start(data, settings);
        assertNotEquals(0, process.ends());
        assertTrue(process.output().contains(sentence), process.output());
        assertEquals(1, process.output().strip().lines().count(), process.output());
    }

    private void execute(String... statements) throws Exception {
        try (Connection connection = connect(); Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
