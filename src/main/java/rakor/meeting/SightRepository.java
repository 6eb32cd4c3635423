package rakor.meeting;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import rakor.database.Row;
import rakor.database.Rows;
import rakor.database.Sql;

/** Keeps {@code meeting_sight} true: through which organisations a meeting is seen, in the transaction of each change. */
@Singleton
class SightRepository {
    private static final String WANTED = "SELECT m.recorder_id AS organization_id, m.date, 'RECORDER' AS via FROM meeting m WHERE m.id = ?"
            + " UNION SELECT m.organizer_id, m.date, 'ORGANIZER' FROM meeting m WHERE m.id = ? AND m.organizer_id IS NOT NULL"
            + " UNION SELECT h.organization_id, m.date, 'HOST' FROM meeting m JOIN meeting_host h ON h.meeting_id = m.id WHERE m.id = ?"
            + " UNION SELECT i.organization_id, m.date, 'INVITED' FROM meeting m JOIN invitation i ON i.meeting_id = m.id WHERE m.id = ? AND i.organization_id IS NOT NULL AND i.withdrawn_at IS NULL"
            + " UNION SELECT s.organization_id, m.date, 'SHARED' FROM meeting m JOIN meeting_share s ON s.meeting_id = m.id WHERE m.id = ? AND s.ended_at IS NULL";
    private final Rows rows;

    SightRepository(Rows rows) {
        this.rows = rows;
    }

    /** Only what differs is written: deleting and inserting everything would lock the gaps between meetings and make writers of neighbours deadlock. */
    void refresh(long meeting) {
        Set<Seen> wanted = new HashSet<>(rows.list(Sql.of(WANTED, meeting, meeting, meeting, meeting, meeting), Seen::read));
        Set<Seen> kept = new HashSet<>(rows.list(Sql.of("SELECT s.organization_id, s.date, s.via FROM meeting_sight s WHERE s.meeting_id = ?", meeting), Seen::read));
        for (Seen seen : kept) {
            if (!wanted.contains(seen)) {
                rows.update(Sql.of("DELETE FROM meeting_sight WHERE organization_id = ? AND date = ? AND meeting_id = ? AND via = ?", seen.organization(), seen.date(), meeting, seen.via()));
            }
        }
        for (Seen seen : wanted) {
            if (!kept.contains(seen)) {
                rows.update(Sql.of("INSERT INTO meeting_sight (organization_id, date, meeting_id, via) VALUES (?, ?, ?, ?)", seen.organization(), seen.date(), meeting, seen.via()));
            }
        }
    }

    void remove(long meeting) {
        rows.update(Sql.of("DELETE FROM meeting_sight WHERE meeting_id = ?", meeting));
    }

    private record Seen(long organization, LocalDate date, String via) {
        static Seen read(Row row) {
            return new Seen(row.number("organization_id"), row.day("date"), row.text("via"));
        }
    }
}
