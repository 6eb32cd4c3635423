package rakor;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/**
 * What an installation may set, read once from the environment.
 *
 * @param url          the address people use, without a slash at its end; null means the bound address
 * @param data         folder of the embedded database and the keys
 * @param dbUrl        JDBC address of an outside database; null means the embedded one
 * @param demo         load the demonstration or not; null means only into a new embedded database
 * @param demoPassword password of the demonstration's accounts; null means a generated one
 */
public record Settings(int port, String bind, String url, Path data, String dbUrl, String dbUser, String dbPassword, Boolean demo, String demoPassword) {

    /** @throws StartError with one clear sentence when a value cannot be used */
    public static Settings of(Map<String, String> environment) {
        return new Settings(port(environment.getOrDefault("RAKOR_PORT", "8080")), environment.getOrDefault("RAKOR_BIND", "127.0.0.1"), url(environment.get("RAKOR_URL")),
                Path.of(environment.getOrDefault("RAKOR_DATA", "data")).toAbsolutePath().normalize(),
                dbUrl(environment.get("RAKOR_DB_URL")), environment.get("RAKOR_DB_USER"), environment.get("RAKOR_DB_PASSWORD"),
                yesOrNo(environment.get("RAKOR_DEMO")), demoPassword(environment.get("RAKOR_DEMO_PASSWORD")));
    }

    public boolean embedded() {
        return dbUrl == null;
    }

    /** The address people use. */
    public String address() {
        return url != null ? url : "http://" + bind + ":" + port;
    }

    private static int port(String text) {
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65535) {
            throw new StartError("RAKOR_PORT must be a number from 1 to 65535, not \"" + text + "\".");
        }
        return Integer.parseInt(text);
    }

    private static String url(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            URI uri = URI.create(text.strip());
            if (("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) && uri.getHost() != null) {
                return text.strip().replaceAll("/+$", "");
            }
        } catch (IllegalArgumentException e) {
            // refused below
        }
        throw new StartError("RAKOR_URL must be an address like https://rakor.example.go.id, not \"" + text + "\".");
    }

    private static String dbUrl(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (!text.startsWith("jdbc:mysql://")) {
            throw new StartError("RAKOR_DB_URL must begin with jdbc:mysql:// (it is right for MariaDB too), for example jdbc:mysql://db.example:3306/rakor.");
        }
        return text.strip();
    }

    private static Boolean yesOrNo(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (!text.equals("true") && !text.equals("false")) {
            throw new StartError("RAKOR_DEMO must be true or false, not \"" + text + "\".");
        }
        return Boolean.valueOf(text);
    }

    private static String demoPassword(String text) {
        if (text != null && text.length() < 12) {
            throw new StartError("RAKOR_DEMO_PASSWORD must have at least 12 characters.");
        }
        return text;
    }
}
