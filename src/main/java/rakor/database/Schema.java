package rakor.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Collectors;
import liquibase.Contexts;
import liquibase.GlobalConfiguration;
import liquibase.LabelExpression;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.Liquibase;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.exception.LockException;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;
import rakor.StartError;
import rakor.common.Sha256;

/** The tables, as the changelog says. A base whose fingerprint equals the changelog's is left alone, which saves a second at each start. */
public final class Schema {
    static final String CHANGELOG = "db/changelog-master.yaml";
    private static final String FINGERPRINT = "changelog";
    private static final String BEGUN = "begun";
    private static final int MINUTES_FOR_ANOTHER = 2;
    private final DatabaseAddress address;
    private final boolean ours;

    /** @param ours nobody else can be changing these tables, so a lock on the changelog is left from a start that was killed */
    public Schema(DatabaseAddress address, boolean ours) {
        this.address = address;
        this.ours = ours;
    }

    /** @return whether the tables had never been whole before */
    public boolean bringUpToDate() {
        try (Connection connection = DriverManager.getConnection(address.url(), address.user(), address.password())) {
            String wanted = fingerprint();
            String found = found(connection);
            if (!wanted.equals(found)) {
                update(connection);
                remember(wanted);
            }
            return found == null || found.equals(BEGUN);
        } catch (SQLException e) {
            throw new StartError("The database at " + address + " refuses: " + e.getMessage() + ".", e);
        }
    }

    private void update(Connection connection) {
        try {
            // a large table takes longer than any request waits, and given up halfway it would be begun again at every start
            connection.setNetworkTimeout(Runnable::run, 0);
            Map<String, Object> scope = Map.of(Scope.Attr.ui.name(), new LoggerUIService(), GlobalConfiguration.CHANGELOGLOCK_WAIT_TIME.getKey(), MINUTES_FOR_ANOTHER);
            Scope.child(scope, () -> {
                Liquibase liquibase = open(connection);
                if (ours) {
                    liquibase.forceReleaseLocks();
                }
                liquibase.update(new Contexts(), new LabelExpression());
            });
        } catch (LockException e) {
            throw new StartError("Another start is changing the tables, or one was killed while doing so. If no other Rakor is starting, empty the table DATABASECHANGELOGLOCK and start again.", e);
        } catch (Exception e) {
            throw new StartError("The tables cannot be brought up to date: " + cause(e) + " Nothing else was changed; restore the backup or mend the table named, then start again.", e);
        }
    }

    /** The changelog on a connection. */
    public static Liquibase open(Connection connection) throws LiquibaseException {
        Liquibase liquibase = new Liquibase(CHANGELOG, new ClassLoaderResourceAccessor(Schema.class.getClassLoader()), DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection)));
        liquibase.setShowSummary(UpdateSummaryEnum.OFF);
        return liquibase;
    }

    private static String found(Connection connection) throws SQLException {
        try (ResultSet tables = connection.getMetaData().getTables(connection.getCatalog(), null, "setting", null)) {
            if (!tables.next()) {
                return null;
            }
        }
        try (PreparedStatement statement = connection.prepareStatement("SELECT value FROM setting WHERE name = ?")) {
            statement.setString(1, FINGERPRINT);
            try (ResultSet set = statement.executeQuery()) {
                return set.next() ? set.getString(1) : BEGUN;
            }
        }
    }

    /** On a connection of its own: Liquibase leaves the other as it likes. */
    private void remember(String fingerprint) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                PreparedStatement statement = connection.prepareStatement("INSERT INTO setting (name, value, changed_at) VALUES (?, ?, UTC_TIMESTAMP()) ON DUPLICATE KEY UPDATE value = VALUES(value), changed_at = VALUES(changed_at)")) {
            statement.setString(1, FINGERPRINT);
            statement.setString(2, fingerprint);
            statement.executeUpdate();
        }
    }

    private static String fingerprint() {
        String master = new String(resource(CHANGELOG), StandardCharsets.UTF_8);
        StringBuilder all = new StringBuilder(master);
        for (String line : master.split("\n")) {
            if (line.strip().startsWith("file:")) {
                all.append(new String(resource("db/" + line.strip().substring("file:".length()).strip()), StandardCharsets.UTF_8));
            }
        }
        return Sha256.of(all.toString());
    }

    private static byte[] resource(String name) {
        try (InputStream in = Schema.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String cause(Throwable thrown) {
        Throwable deepest = thrown;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        String reason = String.valueOf(deepest.getMessage()).lines().map(String::strip).filter(line -> !line.isEmpty()).limit(3).collect(Collectors.joining(" "));
        return reason.endsWith(".") ? reason : reason + ".";
    }
}
