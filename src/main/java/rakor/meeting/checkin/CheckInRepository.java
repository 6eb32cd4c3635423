package rakor.meeting.checkin;

import jakarta.inject.Singleton;
import java.util.Optional;
import rakor.database.Row;
import rakor.database.Rows;
import rakor.database.Sql;
import rakor.meeting.MeetingStatus;
import rakor.meeting.SecurityClass;

/** Reads a meeting for somebody who is not signed in but holds a token that names it. */
@Singleton
class CheckInRepository {
    private static final String SELECT = "SELECT m.id, m.code, m.title, m.date, m.starts_at, m.ends_at, m.venue, m.security_class, m.status, m.recorder_id FROM meeting m WHERE m.id = ? AND m.discarded_at IS NULL";
    private final Rows rows;

    CheckInRepository(Rows rows) {
        this.rows = rows;
    }

    Optional<Gathering> find(long meeting) {
        return rows.one(Sql.of(SELECT, meeting), CheckInRepository::read);
    }

    /** Other changes of the same meeting wait until the transaction ends. */
    Optional<Gathering> locked(long meeting) {
        return rows.one(Sql.of(SELECT + " FOR UPDATE", meeting), CheckInRepository::read);
    }

    private static Gathering read(Row row) {
        return new Gathering(row.number("id"), row.text("code"), row.text("title"), row.day("date"), row.instant("starts_at"), row.instant("ends_at"), row.text("venue"),
                row.of(SecurityClass.class, "security_class"), row.of(MeetingStatus.class, "status"), row.number("recorder_id"));
    }
}
