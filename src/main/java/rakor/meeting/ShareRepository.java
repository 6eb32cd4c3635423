package rakor.meeting;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import rakor.common.DomainError;
import rakor.database.Rows;
import rakor.database.Sql;

/** Keeps the shares of meetings, ended ones too. */
@Singleton
class ShareRepository {
    private final Rows rows;

    ShareRepository(Rows rows) {
        this.rows = rows;
    }

    List<Share> all(long meeting) {
        return rows.list(Sql.of("SELECT s.* FROM meeting_share s WHERE s.meeting_id = ? ORDER BY s.number", meeting),
                row -> new Share(row.small("number"), row.number("organization_id"), row.text("reason"), row.instant("shared_at"), row.instant("ended_at"), row.number("version")));
    }

    void insert(long meeting, Share s) {
        rows.update(Sql.of("INSERT INTO meeting_share (meeting_id, number, organization_id, reason, shared_at) VALUES (?, ?, ?, ?, ?)", meeting, s.number(), s.organization(), s.reason(), s.sharedAt()));
    }

    void end(long meeting, Share s, Instant at) {
        Sql sql = Sql.of("UPDATE meeting_share SET ended_at = ?, version = version + 1 WHERE meeting_id = ? AND number = ? AND version = ?",
                at, meeting, s.number(), s.version());
        DomainError.requireChanged(rows.update(sql));
    }

    /** A named partner that sees a meeting of class T or R until the share is ended. */
    record Share(int number, long organization, String reason, Instant sharedAt, Instant endedAt, long version) {}
}
