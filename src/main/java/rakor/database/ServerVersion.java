package rakor.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rakor.StartError;

/** Which database servers Rakor runs on. */
final class ServerVersion {
    private static final Pattern NUMBERS = Pattern.compile("(?:5\\.5\\.5-)?([0-9]+)\\.([0-9]+)\\..*");

    private ServerVersion() {}

    /** @throws StartError when the server cannot be reached or is too old */
    static void require(DatabaseAddress address) {
        try (Connection connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                Statement statement = connection.createStatement(); ResultSet set = statement.executeQuery("SELECT VERSION()")) {
            set.next();
            String version = set.getString(1);
            if (!supported(version)) {
                throw new StartError("The database at " + address + " is " + version + ", which is too old: Rakor needs MySQL 8.4 or newer, or MariaDB 10.11 or newer.");
            }
        } catch (SQLException e) {
            throw new StartError("The database at " + address + " cannot be reached: " + firstLine(e) + " Check RAKOR_DB_URL, RAKOR_DB_USER and RAKOR_DB_PASSWORD.", e);
        }
    }

    static boolean supported(String version) {
        Matcher numbers = NUMBERS.matcher(version);
        if (!numbers.matches()) {
            return false;
        }
        int release = Integer.parseInt(numbers.group(1)) * 1000 + Integer.parseInt(numbers.group(2));
        return version.contains("MariaDB") ? release >= 10_011 : release >= 8_004;
    }

    private static String firstLine(SQLException e) {
        String line = String.valueOf(e.getMessage()).lines().findFirst().orElse("no answer");
        return line.endsWith(".") ? line : line + ".";
    }
}
