package rakor.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded database through the accidents of an office: stops, kills, and a second start. Every step is a process of its own. */
class LauncherTest {
    private static final Path SOFTWARE = Path.of("target", "test-data", "software").toAbsolutePath();

    @TempDir
    Path data;

    /** The binaries are large; the tests share one copy of them. */
    @BeforeEach
    void shareTheSoftware() throws Exception {
        Files.createDirectories(SOFTWARE);
        Files.createSymbolicLink(data.resolve("software"), SOFTWARE);
    }

    @AfterEach
    void keepTheSoftware() throws Exception {
        Files.delete(data.resolve("software"));
    }

    @Test
    void whatWasWrittenOutlivesAStopAndAKillAndTheOrphanIsEnded() throws Exception {
        RakorProcess first = RakorProcess.start(data, Map.of()).untilReady();
        write("stopped");
        assertEquals(143, first.terminate().ends(), first.output());
        assertFalse(Files.exists(data.resolve("mariadb/server.port")), "nobody must try to attach to a stopped database");

        RakorProcess second = RakorProcess.start(data, Map.of()).untilReady();
        write("killed");
        long orphan = Long.parseLong(Files.readString(data.resolve("mariadb/server.pid")).strip());
        second.kill().ends();
        assertTrue(ProcessHandle.of(orphan).isPresent(), "the server is expected to outlive its killed owner");

        try (RakorProcess third = RakorProcess.start(data, Map.of()).untilReady()) {
            assertEquals(2, written());
            assertFalse(ProcessHandle.of(orphan).map(ProcessHandle::isAlive).orElse(false));
        }
    }

    @Test
    void aSecondServeOnTheSameFolderIsRefusedAndACommandAttaches() throws Exception {
        try (RakorProcess first = RakorProcess.start(data, Map.of()).untilReady()) {
            RakorProcess second = RakorProcess.start(data, Map.of());
            assertEquals(1, second.ends());
            assertTrue(second.output().contains("already runs with the data in"), second.output());
            RakorProcess command = RakorProcess.start(data, Map.of(), "help");
            assertEquals(0, command.ends(), command.output());
            assertEquals(0, written());
        }
    }

    @Test
    void thePasswordIsTheOwnersAlone() throws Exception {
        try (RakorProcess first = RakorProcess.start(data, Map.of()).untilReady()) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("mariadb/server.password"))));
            DatabaseAddress address = address();
            for (String user : new String[] {"root", "rakor", ""}) {
                assertFalse(opens(address.url(), user), user + " may sign in without a password");
            }
        }
    }

    @Test
    void eachTroubleOfTheStartIsOneSentenceAndAnExitCode() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            says("Cannot listen on 127.0.0.1:" + taken.getLocalPort(), Map.of("RAKOR_PORT", "" + taken.getLocalPort()));
        }
        says("RAKOR_PORT must be a number", Map.of("RAKOR_PORT", "70000"));
        says("cannot be reached", Map.of("RAKOR_DB_URL", "jdbc:mysql://127.0.0.1:9/rakor", "RAKOR_DB_USER", "x", "RAKOR_DB_PASSWORD", "x"));
        says("RAKOR_DB_URL must begin with jdbc:mysql://", Map.of("RAKOR_DB_URL", "jdbc:postgresql://127.0.0.1/rakor"));
        says("Cannot write to", Map.of("RAKOR_DATA", "/proc/nowhere"));
        assertFalse(Files.exists(data.resolve("mariadb")), "a refused start leaves nothing behind");
    }

    private void says(String sentence, Map<String, String> settings) throws Exception {
        RakorProcess process = RakorProcess.start(data, settings);
        assertNotEquals(0, process.ends());
        assertTrue(process.output().contains(sentence), process.output());
        assertEquals(1, process.output().strip().lines().count(), process.output());
    }

    private void write(String name) throws Exception {
        try (Connection connection = connect(); Statement statement = connection.createStatement()) {
            statement.executeUpdate("INSERT INTO setting (name, value, changed_at) VALUES ('test." + name + "', 'x', UTC_TIMESTAMP())");
        }
    }

    private int written() throws Exception {
        try (Connection connection = connect(); Statement statement = connection.createStatement(); ResultSet set = statement.executeQuery("SELECT COUNT(*) FROM setting WHERE name LIKE 'test.%'")) {
            set.next();
            return set.getInt(1);
        }
    }

    private Connection connect() throws Exception {
        DatabaseAddress address = address();
        return DriverManager.getConnection(address.url(), address.user(), address.password());
    }

    private DatabaseAddress address() throws Exception {
        return DatabaseAddress.embedded(Integer.parseInt(Files.readString(data.resolve("mariadb/server.port"))), Files.readString(data.resolve("mariadb/server.password")));
    }

    private static boolean opens(String url, String user) {
        try (Connection connection = DriverManager.getConnection(url, user, "")) {
            return true;
        } catch (java.sql.SQLException e) {
            return false;
        }
    }
}
