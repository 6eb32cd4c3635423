package rakor.support;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rakor.database.Database;
import rakor.database.DatabaseAddress;

/** Takes a base back to the rows the changelog put there: what is new since is deleted, what was there is as it was. */
final class Cleaning {
    private static final String COPY = "reference_copy_of_";
    private final DatabaseAddress address;
    private final List<String> tables = new ArrayList<>();
    private final Map<String, Boolean> hadRows = new LinkedHashMap<>();

    Cleaning(Database database) {
        this.address = database.address();
        run(this::remember);
    }

    void clean() {
        run(statement -> {
            for (String table : tables) {
                statement.execute("DELETE FROM " + table);
                if (hadRows.get(table)) {
                    statement.execute("INSERT INTO " + table + " SELECT * FROM " + COPY + table);
                }
            }
        });
    }

    private void remember(Statement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery("SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' AND table_name NOT LIKE 'DATABASECHANGELOG%'")) {
            while (found.next()) {
                tables.add(found.getString("name"));
            }
        }
        for (String table : tables) {
            statement.execute("CREATE TABLE " + COPY + table + " AS SELECT * FROM " + table);
            try (ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
                rows.next();
                hadRows.put(table, rows.getLong(1) > 0);
            }
            if (!hadRows.get(table)) {
                statement.execute("DROP TABLE " + COPY + table);
            }
        }
    }

    private interface Work {
        void on(Statement statement) throws SQLException;
    }

    private void run(Work work) {
        try (Connection connection = DriverManager.getConnection(address.url(), address.user(), address.password()); Statement statement = connection.createStatement()) {
            statement.execute("SET FOREIGN_KEY_CHECKS = 0");
            work.on(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
