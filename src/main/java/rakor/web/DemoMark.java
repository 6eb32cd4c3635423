package rakor.web;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import rakor.database.Rows;
import rakor.database.Sql;

/** Whether demo data was loaded into this database; then every page says so. */
@Singleton
public class DemoMark {
    public static final String SETTING = "demo";
    private final Rows rows;
    private volatile Boolean shown;

    DemoMark(Rows rows) {
        this.rows = rows;
    }

    public boolean shown() {
        if (shown == null) {
            try {
                shown = loaded();
            } catch (RuntimeException databaseGone) {
                // the page that says so must not fail too
                return false;
            }
        }
        return shown;
    }

    @ReadOnly
    boolean loaded() {
        return rows.any(Sql.of("SELECT 1 FROM setting WHERE name = ?", SETTING));
    }

    /** Called once, by what loads the demo, inside its transaction. */
    @Transactional
    public void set(java.time.Instant at) {
        rows.update(Sql.of("INSERT INTO setting (name, value, changed_at) VALUES (?, 'loaded', ?)", SETTING, at));
        shown = null;
    }
}
