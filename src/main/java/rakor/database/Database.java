package rakor.database;

import java.nio.file.Path;
import rakor.Settings;

/** The database of this process: the embedded one, ours or attached to, or an outside one. Its tables stand when it is open. */
public final class Database implements AutoCloseable {
    private final DatabaseAddress address;
    private final EmbeddedServer server;
    private final boolean fresh;

    private Database(DatabaseAddress address, EmbeddedServer server) {
        this.address = address;
        this.server = server;
        try {
            ServerVersion.require(address);
            this.fresh = new Schema(address, server != null).bringUpToDate();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** For the server: the embedded database is started, and refused when another Rakor runs it. */
    public static Database own(Settings settings) {
        if (!settings.embedded()) {
            return new Database(outside(settings), null);
        }
        EmbeddedServer server = EmbeddedServer.start(folder(settings));
        return new Database(server.address(), server);
    }

    /** For a command: the embedded database of the running Rakor, or started for the while. */
    public static Database attach(Settings settings) {
        if (!settings.embedded()) {
            return new Database(outside(settings), null);
        }
        EmbeddedServer.Attached attached = EmbeddedServer.attach(folder(settings));
        return new Database(attached.address(), attached.own());
    }

    public DatabaseAddress address() {
        return address;
    }

    /** Whether its tables were made in this very start. */
    public boolean fresh() {
        return fresh;
    }

    public boolean embedded() {
        return server != null;
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
    }

    private static Path folder(Settings settings) {
        return settings.data().resolve("mariadb");
    }

    private static DatabaseAddress outside(Settings settings) {
        return DatabaseAddress.outside(settings.dbUrl(), settings.dbUser(), settings.dbPassword());
    }
}
