package rakor.web;

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

    boolean shown() {
        if (shown == null) {
            shown = rows.any(Sql.of("SELECT 1 FROM setting WHERE name = ?", SETTING));
        }
        return shown;
    }

    /** Called once, by what loads the demo, inside its transaction. */
    @Transactional
    public void set(java.time.Instant at) {
        rows.update(Sql.of("INSERT INTO setting (name, value, changed_at) VALUES (?, 'loaded', ?)", SETTING, at));
        shown = null;
    }
}
