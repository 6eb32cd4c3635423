package rakor.meeting.sending;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import rakor.database.Row;
import rakor.database.Rows;
import rakor.database.Sql;
import rakor.meeting.InvitationAnswer;
import rakor.meeting.InvitationReply;
import rakor.meeting.MeetingStatus;

/** What was sent to whom, what calendars were told last, and what was answered. */
@Singleton
class SendingRepository {
    private static final String OCCASION = "SELECT m.id, m.code, m.status, m.status_reason, m.security_class, m.title, m.date, m.starts_at, m.ends_at, m.venue, m.recorder_id, o.name AS host FROM meeting m JOIN organization o ON o.id = m.recorder_id WHERE m.discarded_at IS NULL AND";
    private static final String INVITEE = "SELECT i.number, i.organization_id, o.name AS organization_name, i.post_id, p.name AS post_name, i.person_name, i.position_text, i.group_text, i.withdrawn_at FROM invitation i"
            + " LEFT JOIN organization o ON o.id = i.organization_id LEFT JOIN post p ON p.id = i.post_id WHERE i.meeting_id = ?";
    private final Rows rows;

    SendingRepository(Rows rows) {
        this.rows = rows;
    }

    Optional<Occasion> occasion(String code) {
        return rows.one(Sql.of(OCCASION + " m.code = ?", Sql.ascii(code)), SendingRepository::occasion);
    }

    Optional<Occasion> occasion(long meeting) {
        return rows.one(Sql.of(OCCASION + " m.id = ?", meeting), SendingRepository::occasion);
    }

    /** Changes of one meeting and its parts wait for each other. */
    Optional<Occasion> locked(String code) {
        rows.any(Sql.of("SELECT m.id FROM meeting m WHERE m.code = ? FOR UPDATE", Sql.ascii(code)));
        return occasion(code);
    }

    List<Invitee> invitees(long meeting) {
        return rows.list(Sql.of(INVITEE + " ORDER BY i.number", meeting), Invitee::read);
    }

    Optional<Invitee> invitee(long meeting, int number) {
        return rows.one(Sql.of(INVITEE + " AND i.number = ?", meeting, number), Invitee::read);
    }

    Optional<SharedCalendar> calendar(long meeting) {
        return rows.one(Sql.of("SELECT c.uid, c.sequence, c.cancelled, c.title, c.date, c.starts_at, c.ends_at, c.venue FROM meeting_calendar c WHERE c.meeting_id = ?", meeting), SharedCalendar::read);
    }

    void keep(long meeting, SharedCalendar c) {
        Slot s = c.slot();
        rows.update(Sql.of("INSERT INTO meeting_calendar (meeting_id, uid, sequence, cancelled, title, date, starts_at, ends_at, venue) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", meeting, c.uid(), c.sequence(), c.cancelled(), s.title(), s.date(), s.startsAt(), s.endsAt(), s.venue())
                .add("ON DUPLICATE KEY UPDATE sequence = VALUES(sequence), cancelled = VALUES(cancelled), title = VALUES(title), date = VALUES(date), starts_at = VALUES(starts_at), ends_at = VALUES(ends_at), venue = VALUES(venue)"));
    }

    /** To whom the meeting's invitations were sent, those of withdrawn ones left out. */
    List<Sending> sendings(long meeting) {
        return rows.list(Sql.of("SELECT s.number, s.receiver, s.receiver_name, s.person_id, s.sent_at FROM invitation_sending s JOIN invitation i ON i.meeting_id = s.meeting_id AND i.number = s.number")
                .add("WHERE s.meeting_id = ? AND i.withdrawn_at IS NULL ORDER BY s.number, s.sent_at, s.receiver", meeting), SendingRepository::sending);
    }

    List<Sending> sendings(long meeting, int number) {
        return rows.list(Sql.of("SELECT s.number, s.receiver, s.receiver_name, s.person_id, s.sent_at FROM invitation_sending s WHERE s.meeting_id = ? AND s.number = ? ORDER BY s.receiver", meeting, number), SendingRepository::sending);
    }

    void sent(long meeting, Addressee to, Instant at) {
        rows.update(Sql.of("INSERT INTO invitation_sending (meeting_id, number, receiver, receiver_name, person_id, sent_at) VALUES (?, ?, ?, ?, ?, ?)", meeting, to.number(), to.email(), to.person(), to.personId(), at));
    }

    Map<Integer, InvitationReply> replies(long meeting) {
        return rows.list(Sql.of("SELECT r.number, r.answer, r.deputy_name, r.deputy_post, r.replied_at FROM invitation_reply r WHERE r.meeting_id = ?", meeting), row -> Map.entry(row.small("number"), reply(row))).stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void reply(long meeting, int number, InvitationReply r) {
        rows.update(Sql.of("INSERT INTO invitation_reply (meeting_id, number, answer, deputy_name, deputy_post, replied_at) VALUES (?, ?, ?, ?, ?, ?)", meeting, number, r.answer(), r.deputyName(), r.deputyPost(), r.at())
                .add("ON DUPLICATE KEY UPDATE answer = VALUES(answer), deputy_name = VALUES(deputy_name), deputy_post = VALUES(deputy_post), replied_at = VALUES(replied_at)"));
    }

    private static Occasion occasion(Row row) {
        boolean open = row.text("security_class").equals("B");
        return new Occasion(row.number("id"), row.text("code"), row.of(MeetingStatus.class, "status"), open ? row.text("status_reason") : null, Slot.read(row, open), row.number("recorder_id"), row.text("host"));
    }

    private static Sending sending(Row row) {
        return new Sending(row.small("number"), row.text("receiver"), row.text("receiver_name"), row.number("person_id"), row.instant("sent_at"));
    }

    private static InvitationReply reply(Row row) {
        return new InvitationReply(row.of(InvitationAnswer.class, "answer"), row.text("deputy_name"), row.text("deputy_post"), row.instant("replied_at"));
    }
}
