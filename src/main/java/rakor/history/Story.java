package rakor.history;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rakor.database.Row;
import rakor.database.Rows;
import rakor.database.Sql;

/** The changes of one record, for the page of that record. Whoever asks has made sure that the reader sees the record. */
@Singleton
public class Story {
    /** A page tells at most so many changes, the latest. */
    public static final int MOST = 100;
    private static final Argument<Map<String, Object>> FACTS = Argument.mapOf(String.class, Object.class);
    private final Rows rows;
    private final JsonMapper json;

    Story(Rows rows, JsonMapper json) {
        this.rows = rows;
        this.json = json;
    }

    /** The latest first, at most {@link #MOST}. */
    @ReadOnly
    public List<StoryEntry> of(String table, long id) {
        return rows.list(Sql.of("SELECT at, account_name, move, facts, reason FROM history WHERE record = ? AND record_id = ? ORDER BY seq DESC LIMIT " + MOST, table, id), this::entry);
    }

    private StoryEntry entry(Row row) {
        Map<String, StoryEntry.Fact> facts = new TreeMap<>();
        read(row.text("facts")).forEach((name, value) -> facts.put(name, fact(value)));
        return new StoryEntry(row.instant("at"), row.text("account_name"), row.text("move"), facts, row.text("reason"));
    }

    private static StoryEntry.Fact fact(Object value) {
        return value instanceof Map<?, ?> both ? new StoryEntry.Fact(text(both.get("from")), text(both.get("to"))) : new StoryEntry.Fact(null, text(value));
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private Map<String, Object> read(String facts) {
        try {
            return json.readValue(facts, FACTS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
