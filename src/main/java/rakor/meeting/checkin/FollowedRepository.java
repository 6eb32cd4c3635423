package rakor.meeting.checkin;

import jakarta.inject.Singleton;
import java.util.Optional;
import rakor.database.Rows;
import rakor.database.Sql;
import rakor.meeting.Attendance;

/** Which invited parties have their attendance from the people who came for them, and not from an official's hand. */
@Singleton
class FollowedRepository {
    private final Rows rows;

    FollowedRepository(Rows rows) {
        this.rows = rows;
    }

    /**
     * @param before  what was said of the party until people came
     * @param version of the invitation when it last followed them; if it moved on since, somebody wrote by hand
     */
    record Followed(Attendance before, long version) {}

    Optional<Followed> find(long meeting, int invitation) {
        return rows.one(Sql.of("SELECT p.before_attendance, p.invitation_version FROM attendee_party p WHERE p.meeting_id = ? AND p.invitation_number = ?", meeting, invitation),
                row -> new Followed(row.of(Attendance.class, "before_attendance"), row.number("invitation_version")));
    }

    void keep(long meeting, int invitation, Followed followed) {
        rows.update(Sql.of("INSERT INTO attendee_party (meeting_id, invitation_number, before_attendance, invitation_version) VALUES (?, ?, ?, ?)", meeting, invitation, followed.before(), followed.version())
                .add("ON DUPLICATE KEY UPDATE before_attendance = VALUES(before_attendance), invitation_version = VALUES(invitation_version)"));
    }

    void forget(long meeting, int invitation) {
        rows.update(Sql.of("DELETE FROM attendee_party WHERE meeting_id = ? AND invitation_number = ?", meeting, invitation));
    }
}
