package rakor.database;

import io.micronaut.health.HealthStatus;
import io.micronaut.jdbc.DataSourceResolver;
import io.micronaut.management.health.indicator.AbstractHealthIndicator;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Ready while the database answers a statement. Micronaut's own indicator asks a connection whether it is valid, which
 * the pool does not notice: it trusts a connection for half a second after each use, so somebody who asks more often than
 * that was handed the same dead one for ever. A statement that fails makes the pool throw it away.
 */
@Singleton
class DatabaseIndicator extends AbstractHealthIndicator<Map<String, Object>> {
    private static final int PATIENCE = 3_000;
    private final DataSource pool;

    DatabaseIndicator(DataSource dataSource, DataSourceResolver resolver) {
        this.pool = resolver.resolve(dataSource);
        this.healthStatus = HealthStatus.UP;
    }

    @Override
    protected Map<String, Object> getHealthInformation() {
        try (Connection connection = pool.getConnection()) {
            connection.setNetworkTimeout(Runnable::run, PATIENCE);
            try (Statement statement = connection.createStatement()) {
                statement.execute("SELECT 1");
            }
            return Map.of();
        } catch (SQLException e) {
            throw new DatabaseError(e);
        }
    }

    @Override
    protected String getName() {
        return "database";
    }
}
