package rakor.support;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import rakor.Settings;
import rakor.database.Database;
import rakor.database.DatabaseAddress;
import rakor.database.EmbeddedServer;

/**
 * The base tests run on: emptied once at the start of a run, because an earlier one may have left other tables. Test
 * classes run in several processes at once; each has a folder, and below it or on the outside server a base, of its own.
 */
public final class TestBase {
    private static final String PROCESS = System.getProperty("rakor.test.process", "process_0");
    /** The data folder of this process. */
    public static final Path FOLDER = Path.of("target", "test-data", PROCESS).toAbsolutePath();

    private TestBase() {}

    /** The address with the name of this process behind the name of the base. */
    static String own(String url) {
        return url.replaceFirst("(//[^/]+/[^/?]+)", "$1_" + PROCESS);
    }

    static Database open(Settings settings) {
        if (settings.embedded()) {
            try (EmbeddedServer server = EmbeddedServer.start(settings.data().resolve("mariadb"))) {
                empty(server.address());
            }
        } else {
            empty(DatabaseAddress.outside(settings.dbUrl(), settings.dbUser(), settings.dbPassword()));
        }
        return Database.own(settings);
    }

    private static void empty(DatabaseAddress address) {
        try (Connection connection = DriverManager.getConnection(address.url(), address.user(), address.password()); Statement statement = connection.createStatement()) {
            for (String sql : List.of("DROP DATABASE " + connection.getCatalog(), "CREATE DATABASE " + connection.getCatalog() + " CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci")) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
