package rakor;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What an installation may set, read once from the environment.
 *
 * @param url          the address people use, without a slash at its end; null means the bound address
 * @param data         folder of the embedded database and the keys
 * @param dbUrl        JDBC address of an outside database; null means the embedded one
 * @param dbPool       most connections to the database at once
 * @param demo         load the demonstration or not; null means only into a new embedded database
 * @param demoPassword password of the demonstration's accounts; null means a generated one
 */
public record Settings(int port, String bind, String url, Path data, String dbUrl, String dbUser, String dbPassword, int dbPool, Boolean demo, String demoPassword) {

    /** @throws StartError with one clear sentence when a value cannot be used */
    public static Settings of(Map<String, String> environment) {
        UnaryOperator<String> given = name -> environment.getOrDefault(name, "").isBlank() ? null : environment.get(name).strip();
        return new Settings(number("RAKOR_PORT", given, 8080, 65_535), given.apply("RAKOR_BIND") == null ? "127.0.0.1" : given.apply("RAKOR_BIND"), url(given.apply("RAKOR_URL")),
                Path.of(given.apply("RAKOR_DATA") == null ? "data" : given.apply("RAKOR_DATA")).toAbsolutePath().normalize(),
                dbUrl(given.apply("RAKOR_DB_URL")), given.apply("RAKOR_DB_USER"), environment.get("RAKOR_DB_PASSWORD"), number("RAKOR_DB_POOL", given, 10, 50),
                yesOrNo(given.apply("RAKOR_DEMO")), demoPassword(given.apply("RAKOR_DEMO_PASSWORD")));
    }

    public boolean embedded() {
        return dbUrl == null;
    }

    /** The address people use. */
    public String address() {
        return url != null ? url : "http://" + (bind.contains(":") ? "[" + bind + "]" : bind) + ":" + port;
    }

    private static int number(String name, UnaryOperator<String> given, int usual, int most) {
        String text = given.apply(name);
        if (text == null) {
            return usual;
        }
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > most) {
            throw new StartError(name + " must be a number from 1 to " + most + ", not \"" + text + "\".");
        }
        return Integer.parseInt(text);
    }

    private static String url(String text) {
        if (text == null) {
            return null;
        }
        try {
            URI uri = URI.create(text);
            if (("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) && uri.getHost() != null) {
                return text.replaceAll("/+$", "");
            }
        } catch (IllegalArgumentException e) {
            // refused below
        }
        throw new StartError("RAKOR_URL must be an address like https://rakor.example.go.id, not \"" + text + "\".");
    }

    private static String dbUrl(String text) {
        if (text == null) {
            return null;
        }
        if (!text.matches("jdbc:mysql://[^/?]+/[^/?]+.*")) {
            throw new StartError("RAKOR_DB_URL must begin with jdbc:mysql:// (it is right for MariaDB too) and name the base, for example jdbc:mysql://db.example:3306/rakor.");
        }
        return text;
    }

    private static Boolean yesOrNo(String text) {
        if (text == null) {
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
