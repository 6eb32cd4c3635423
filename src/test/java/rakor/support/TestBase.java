package rakor.support;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import rakor.Settings;
import rakor.database.Database;
import rakor.database.DatabaseAddress;
import rakor.database.EmbeddedServer;

/** The base tests run on: emptied once at the start of a run, because an earlier one may have left other tables. */
final class TestBase {
    private TestBase() {}

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
