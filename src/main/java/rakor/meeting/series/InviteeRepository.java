package rakor.meeting.series;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import rakor.database.Rows;
import rakor.database.Sql;

/** Keeps who is invited to every meeting of a forum; removed ones stay in the table, so that their numbers are never used again. */
@Singleton
class InviteeRepository {
    private final Rows rows;

    InviteeRepository(Rows rows) {
        this.rows = rows;
    }

    List<Invitee> all(long series) {
        return rows.list(Sql.of("SELECT i.* FROM series_invitee i WHERE i.series_id = ? AND i.removed_at IS NULL ORDER BY i.number", series), Invitee::read);
    }

    int lastNumber(long series) {
        return rows.one(Sql.of("SELECT MAX(i.number) AS n FROM series_invitee i WHERE i.series_id = ?", series), row -> row.small("n")).orElse(0);
    }

    void insert(long series, Invitee i) {
        rows.update(Sql.of("INSERT INTO series_invitee (series_id, number, organization_id, post_id, group_text, side) VALUES (?, ?, ?, ?, ?, ?)", series, i.number(), i.organization(), i.post(), i.groupText(), i.side()));
    }

    void remove(long series, int number, Instant at) {
        rows.update(Sql.of("UPDATE series_invitee SET removed_at = ? WHERE series_id = ? AND number = ?", at, series, number));
    }
}
