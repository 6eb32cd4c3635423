package rakor.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import rakor.support.Http;

/** The embedded database through the accidents of an office: stops, kills, and a second start. Every step is a process of its own. */
class LauncherTest extends LauncherBase {
    @Test
    void whatWasWrittenOutlivesAStopAndAKillAndTheOrphanIsEnded() throws Exception {
        RakorProcess first = RakorProcess.start(data, Map.of()).untilReady();
        write("stopped");
        long server = server();
        assertEquals(143, first.terminate().ends(), first.output());
        assertFalse(alive(server), "the server is stopped with its owner");
        assertFalse(Files.exists(file("server.port")), "nobody must try to attach to a stopped database");

        RakorProcess second = RakorProcess.start(data, Map.of()).untilReady();
        write("killed");
        long orphan = server();
        second.kill().ends();
        assertTrue(alive(orphan), "the server is expected to outlive its killed owner");
        Files.delete(file("server.pid"));

        try (RakorProcess third = RakorProcess.start(data, Map.of()).untilReady()) {
            assertEquals(2, written());
            assertFalse(alive(orphan));
        }
    }

    @Test
    void aServerThatIsKilledComesBackByItselfWithWhatWasWritten() throws Exception {
        try (RakorProcess rakor = RakorProcess.start(data, Map.of()).untilReady()) {
            write("before");
            long killed = server();
            ready(rakor);
            ProcessHandle.of(killed).orElseThrow().destroyForcibly();
            boolean red = false;
            for (int tries = 0; tries < 300 && (alive(killed) || server() == killed || !answers()); tries++) {
                red |= !ready(rakor); // asked all the while, as a watching proxy does
                assertEquals(200, rakor.http().get("/health/liveness").statusCode());
                Thread.sleep(20);
            }
            assertTrue(red, "readiness is to be red while the database is away");
            assertEquals(1, written(), rakor.output());
            long since = System.nanoTime();
            while (!ready(rakor)) {
                assertTrue(System.nanoTime() - since < TimeUnit.SECONDS.toNanos(5), "not ready within five seconds of the database");
                Thread.sleep(100);
            }
        }
    }

    private static boolean ready(RakorProcess rakor) {
        long asked = System.nanoTime();
        int status = rakor.http().get("/health/readiness").statusCode();
        assertTrue(System.nanoTime() - asked < TimeUnit.SECONDS.toNanos(5), "the answer is due within five seconds");
        return status == 200;
    }

    @Test
    void aRequestThatWasTakenIsAnsweredBeforeTheStop() throws Exception {
        RakorProcess rakor = RakorProcess.start(data, Map.of()).untilReady();
        Http http = rakor.http();
        http.get("/sign-in");
        CompletableFuture<Integer> answer;
        try (Connection connection = connect(); Statement statement = connection.createStatement()) {
            statement.execute("LOCK TABLES account WRITE");
            answer = CompletableFuture.supplyAsync(() -> http.send("POST", "/api/v1/tokens", "{\"username\":\"nobody\",\"password\":\"wrong wrong wrong\"}", "Content-Type", "application/json").statusCode());
            Thread.sleep(1_000);
            rakor.terminate();
            Thread.sleep(1_000);
            assertFalse(answer.isDone(), "the request was to wait for the lock");
        }
        assertEquals(401, answer.get(30, TimeUnit.SECONDS));
        assertEquals(143, rakor.ends());
    }

    @Test
    void aSecondServeOnTheSameFolderIsRefusedAndACommandAttaches() throws Exception {
        try (RakorProcess first = RakorProcess.start(data, Map.of()).untilReady()) {
            long server = server();
            RakorProcess second = RakorProcess.start(data, Map.of());
            assertEquals(1, second.ends());
            assertTrue(second.output().contains("already runs with the data in"), second.output());
            RakorProcess command = RakorProcess.start(data, Map.of(), "verify-history");
            assertEquals(0, command.ends(), command.output());
            assertEquals(server, server());
            assertEquals(0, written());
        }
    }

    @Test
    void aCommandStartsTheDatabaseForTheWhileAndLeavesNothingRunning() throws Exception {
        RakorProcess first = RakorProcess.start(data, Map.of(), "verify-history");
        RakorProcess second = RakorProcess.start(data, Map.of(), "verify-history");
        assertEquals(0, first.ends(), first.output());
        assertEquals(0, second.ends(), second.output());
        assertFalse(Files.exists(file("server.port")));
        assertFalse(Files.exists(file("server.pid")), "a server that was stopped in order takes its pid file away");
    }

    /** A database server empties the folder of its temporary tables when it starts; two must not share one. */
    @Test
    void temporaryTablesStayInTheDataFolder() throws Exception {
        try (RakorProcess rakor = RakorProcess.start(data, Map.of()).untilReady(); Connection connection = connect(); Statement statement = connection.createStatement()) {
            try (ResultSet set = statement.executeQuery("SELECT @@tmpdir")) {
                set.next();
                assertEquals(file("temporary").toRealPath().toString(), set.getString(1), rakor.output());
            }
        }
    }

    @Test
    void thePasswordIsTheOwnersAlone() throws Exception {
        try (RakorProcess rakor = RakorProcess.start(data, Map.of()).untilReady()) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file("server.password"))));
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("mariadb"))));
            for (String user : new String[] {"root", "rakor", ""}) {
                assertFalse(opens(address().url(), user), user + " may sign in without a password");
            }
        }
    }

    /** Root in its own name space, where it is an ordinary user. */
    @Test
    void anOrdinaryUserRunsItToo() throws Exception {
        List<String> ordinary = System.getProperty("user.name").equals("root") ? List.of("unshare", "--user", "--map-user=1000", "--map-group=1000") : List.of();
        Assumptions.assumeTrue(ordinary.isEmpty() || new ProcessBuilder("unshare", "--user", "--map-user=1000", "--map-group=1000", "true").start().waitFor() == 0, "this kernel has no user name spaces");
        try (RakorProcess rakor = RakorProcess.startBehind(ordinary, data, Map.of()).untilReady()) {
            assertEquals(0, written());
            assertFalse(Files.readString(java.nio.file.Path.of("/proc", Long.toString(server()), "cmdline")).contains("--user=root"));
        }
    }

    private boolean answers() {
        try (Connection connection = connect()) {
            return true;
        } catch (Exception e) {
            return false;
        }
    }

    private static boolean opens(String url, String user) {
        try (Connection connection = DriverManager.getConnection(url, user, "")) {
            return true;
        } catch (SQLException e) {
            return false;
        }
    }
}
