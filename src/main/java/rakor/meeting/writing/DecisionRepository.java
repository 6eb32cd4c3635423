package rakor.meeting.writing;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import rakor.common.DomainError;
import rakor.database.Rows;
import rakor.database.Sql;
import rakor.meeting.MeetingDecisions;

/** Keeps decisions; removed ones stay in the table, so that their numbers are never used again. */
@Singleton
class DecisionRepository implements MeetingDecisions {
    private final Rows rows;

    DecisionRepository(Rows rows) {
        this.rows = rows;
    }

    /** In the order of the agenda, and within an item in theirs. */
    List<Decision> all(long meeting) {
        return rows.list(Sql.of("SELECT d.* FROM decision d JOIN agenda_item a ON a.meeting_id = d.meeting_id AND a.number = d.agenda_number")
                .add("WHERE d.meeting_id = ? AND d.removed_at IS NULL ORDER BY a.position, a.number, d.position, d.number", meeting), Decision::read);
    }

    @Override
    public List<Line> lines(long meeting) {
        return all(meeting).stream().map(Decision::line).toList();
    }

    @Override
    public boolean anyOn(long meeting, int agendaItem) {
        return rows.any(Sql.of("SELECT 1 FROM decision d WHERE d.meeting_id = ? AND d.agenda_number = ? AND d.removed_at IS NULL", meeting, agendaItem));
    }

    int lastNumber(long meeting) {
        return rows.one(Sql.of("SELECT MAX(d.number) AS n FROM decision d WHERE d.meeting_id = ?", meeting), row -> row.small("n")).orElse(0);
    }

    void insert(long meeting, Decision d) {
        rows.update(Sql.of("INSERT INTO decision (meeting_id, number, agenda_number, position, text) VALUES (?, ?, ?, ?, ?)", meeting, d.number(), d.agendaItem(), d.position(), d.text()));
    }

    void update(long meeting, Decision d) {
        DomainError.requireChanged(rows.update(Sql.of("UPDATE decision SET agenda_number = ?, position = ?, text = ?, version = version + 1", d.agendaItem(), d.position(), d.text())
                .add("WHERE meeting_id = ? AND number = ? AND version = ?", meeting, d.number(), d.version())));
    }

    /** Moving aside for another is no change of the decision itself, so its version stays. */
    void place(long meeting, int number, int position) {
        rows.update(Sql.of("UPDATE decision SET position = ? WHERE meeting_id = ? AND number = ?", position, meeting, number));
    }

    void remove(long meeting, Decision d, Instant at) {
        DomainError.requireChanged(rows.update(Sql.of("UPDATE decision SET removed_at = ?, version = version + 1 WHERE meeting_id = ? AND number = ? AND version = ?", at, meeting, d.number(), d.version())));
    }
}
