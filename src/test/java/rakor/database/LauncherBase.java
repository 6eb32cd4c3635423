package rakor.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import rakor.support.TestBase;

/** A data folder for processes of Rakor, and a look into its database from outside. */
abstract class LauncherBase {
    private static final Path SOFTWARE = TestBase.FOLDER.resolve("software");

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

    Path file(String name) {
        return data.resolve("mariadb").resolve(name);
    }

    long server() throws Exception {
        return Long.parseLong(Files.readString(file("server.pid")).strip());
    }

    void write(String name) throws Exception {
        try (Connection connection = connect(); Statement statement = connection.createStatement()) {
            statement.executeUpdate("INSERT INTO setting (name, value, changed_at) VALUES ('test." + name + "', 'x', UTC_TIMESTAMP())");
        }
    }

    int written() throws Exception {
        try (Connection connection = connect(); Statement statement = connection.createStatement(); ResultSet set = statement.executeQuery("SELECT COUNT(*) FROM setting WHERE name LIKE 'test.%'")) {
            set.next();
            return set.getInt(1);
        }
    }

    Connection connect() throws Exception {
        return DriverManager.getConnection(address().url(), address().user(), address().password());
    }

    DatabaseAddress address() throws Exception {
        return DatabaseAddress.embedded(Integer.parseInt(Files.readString(file("server.port"))), Files.readString(file("server.password")));
    }

    static boolean alive(long process) {
        return ProcessHandle.of(process).map(ProcessHandle::isAlive).orElse(false);
    }
}
