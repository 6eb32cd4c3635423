package rakor.intake;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rakor.database.DatabaseAddress;

/** What the tables say, past all services. */
record Tables(DatabaseAddress address) {
    Map<String, String> pairs(String sql) {
        Map<String, String> found = new HashMap<>();
        rows(sql).forEach(row -> found.put(row[0], row[1]));
        return found;
    }

    List<String> list(String sql) {
        return rows(sql).stream().map(row -> row[0]).toList();
    }

    String one(String sql) {
        return list(sql).get(0);
    }

    private List<String[]> rows(String sql) {
        try (Connection connection = DriverManager.getConnection(address.url(), address.user(), address.password()); ResultSet set = connection.createStatement().executeQuery(sql)) {
            List<String[]> found = new ArrayList<>();
            while (set.next()) {
                found.add(new String[] {set.getString(1), set.getMetaData().getColumnCount() > 1 ? set.getString(2) : null});
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
