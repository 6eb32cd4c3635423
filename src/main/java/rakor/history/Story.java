package rakor.history;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.List;
import rakor.database.Rows;
import rakor.database.Sql;

/** The changes of one record, for the page of that record. Whoever asks has made sure that the reader sees the record. */
@Singleton
public class Story {
    /** A page tells at most so many changes, the latest. */
    public static final int MOST = 100;
    private final Rows rows;
    private final FactReader facts;

    Story(Rows rows, FactReader facts) {
        this.rows = rows;
        this.facts = facts;
    }

    /** The latest first, at most {@link #MOST}. */
    @ReadOnly
    public List<StoryEntry> of(String table, long id) {
        return rows.list(Sql.of("SELECT at, account_name, move, facts, reason FROM history WHERE record = ? AND record_id = ? ORDER BY seq DESC LIMIT " + MOST, table, id),
                row -> new StoryEntry(row.instant("at"), row.text("account_name"), row.text("move"), facts.read(row.text("facts")), row.text("reason")));
    }
}
