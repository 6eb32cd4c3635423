package rakor.meeting;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import rakor.common.DomainError;
import rakor.database.Rows;
import rakor.database.Sql;

/** Keeps agenda items; removed ones stay in the table, so that their numbers are never used again. */
@Singleton
class AgendaRepository {
    private final Rows rows;

    AgendaRepository(Rows rows) {
        this.rows = rows;
    }

    /** In their order. */
    List<AgendaItem> all(long meeting) {
        return rows.list(Sql.of("SELECT a.* FROM agenda_item a WHERE a.meeting_id = ? AND a.removed_at IS NULL ORDER BY a.position, a.number", meeting), AgendaItem::read);
    }

    int lastNumber(long meeting) {
        return rows.one(Sql.of("SELECT MAX(a.number) AS n FROM agenda_item a WHERE a.meeting_id = ?", meeting), row -> row.small("n")).orElse(0);
    }

    boolean carriedOn(long meeting, int number) {
        return rows.any(Sql.of("SELECT 1 FROM agenda_item a WHERE a.carried_meeting_id = ? AND a.carried_number = ?", meeting, number));
    }

    void insert(long meeting, AgendaItem a) {
        rows.update(Sql.of("INSERT INTO agenda_item (meeting_id, number, position, kind, title, topic_id, presenter, minutes, discussion, conclusion, outcome, outcome_reason)")
                .add("VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", meeting, a.number(), a.position(), a.kind(), a.title(), a.topic(), a.presenter(), a.minutes(),
                        a.discussion(), a.conclusion(), a.outcome(), a.outcomeReason()));
    }

    void update(long meeting, AgendaItem a) {
        Sql sql = Sql.of("UPDATE agenda_item SET position = ?, title = ?, topic_id = ?, presenter = ?, minutes = ?,",
                        a.position(), a.title(), a.topic(), a.presenter(), a.minutes())
                .add("discussion = ?, conclusion = ?, outcome = ?, outcome_reason = ?,", a.discussion(), a.conclusion(), a.outcome(), a.outcomeReason())
                .add("version = version + 1 WHERE meeting_id = ? AND number = ? AND version = ?", meeting, a.number(), a.version());
        DomainError.requireChanged(rows.update(sql));
    }

    /** Remembers whose hand wrote what was said, and when, so that two who write the same learn of each other. The meeting is locked meanwhile. */
    void sign(long meeting, AgendaItem before, AgendaItem after, String hand, Instant at) {
        Map<String, Boolean> changed = Map.of("discussion", !Objects.equals(before.discussion(), after.discussion()), "conclusion", !Objects.equals(before.conclusion(), after.conclusion()),
                "outcome", before.outcome() != after.outcome() || !Objects.equals(before.outcomeReason(), after.outcomeReason()));
        changed.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).forEach(field -> {
            rows.update(Sql.of("DELETE FROM agenda_hand WHERE meeting_id = ? AND number = ? AND field = ?", meeting, after.number(), field));
            rows.update(Sql.of("INSERT INTO agenda_hand (meeting_id, number, field, account_name, at) VALUES (?, ?, ?, ?, ?)", meeting, after.number(), field, hand, at));
        });
    }

    /** Moving aside for another item is no change of the item itself, so its version stays. */
    void place(long meeting, int number, int position) {
        rows.update(Sql.of("UPDATE agenda_item SET position = ? WHERE meeting_id = ? AND number = ?", position, meeting, number));
    }

    /** What it was carried from is free again. */
    void remove(long meeting, AgendaItem a, Instant at) {
        Sql sql = Sql.of("UPDATE agenda_item SET removed_at = ?, carried_meeting_id = NULL, carried_number = NULL, version = version + 1 WHERE meeting_id = ? AND number = ? AND version = ?",
                at, meeting, a.number(), a.version());
        DomainError.requireChanged(rows.update(sql));
    }
}
