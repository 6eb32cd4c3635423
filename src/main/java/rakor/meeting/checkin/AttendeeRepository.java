package rakor.meeting.checkin;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import rakor.common.DomainError;
import rakor.common.Slice;
import rakor.database.Rows;
import rakor.database.Sql;
import rakor.meeting.Attendance;
import rakor.web.ListQuery;

/** Keeps the people who came, merged and removed entries too. Writing needs the meeting's lock. */
@Singleton
class AttendeeRepository {
    private static final String SELECT = "SELECT a.* FROM attendee a WHERE a.meeting_id = ?";
    private static final String LIVE = " AND a.merged_into IS NULL AND a.removed_at IS NULL";
    private final Rows rows;

    AttendeeRepository(Rows rows) {
        this.rows = rows;
    }

    List<Attendee> live(long meeting) {
        return rows.list(Sql.of(SELECT + LIVE + " ORDER BY a.number", meeting), Attendee::read);
    }

    List<Attendee> ofInvitation(long meeting, int invitation) {
        return rows.list(Sql.of(SELECT + LIVE + " AND a.invitation_number = ? ORDER BY a.number", meeting, invitation), Attendee::read);
    }

    Optional<Attendee> find(long meeting, int number) {
        return rows.one(Sql.of(SELECT + " AND a.number = ?", meeting, number), Attendee::read);
    }

    /** A living entry of the same name in the same organisation, the first there was. */
    Optional<Attendee> same(long meeting, Attendee one) {
        return rows.one(Sql.of(SELECT + " AND a.name_key = ? AND a.party_key = ?" + LIVE + " ORDER BY a.number LIMIT 1", meeting, one.nameKey(), one.partyKey()), Attendee::read);
    }

    Slice<Attendee> page(long meeting, Attendance status, ListQuery query) {
        Sql condition = Sql.of("a.meeting_id = ?" + LIVE, meeting).given(status, "AND a.status = ?");
        Sql page = Sql.of("SELECT a.* FROM attendee a WHERE").add(condition);
        List<String> after = query.after(1);
        if (after != null) {
            page.add("AND a.number > ?", number(after.get(0)));
        }
        page.add("ORDER BY a.number LIMIT " + (query.limit() + 1));
        int count = rows.countUpTo(Slice.COUNTED, Sql.of("SELECT 1 FROM attendee a WHERE").add(condition));
        return Slice.of(rows.list(page, Attendee::read), query.limit(), last -> ListQuery.cursor(last.number()), count);
    }

    private static int number(String text) {
        if (!text.matches("[0-9]{1,6}")) {
            throw DomainError.unreadable("error.cursor");
        }
        return Integer.parseInt(text);
    }

    int next(long meeting) {
        return 1 + rows.one(Sql.of("SELECT MAX(a.number) AS n FROM attendee a WHERE a.meeting_id = ?", meeting), row -> row.small("n")).orElse(0);
    }

    int checkedIn(long meeting, int bound) {
        return rows.countUpTo(bound, Sql.of("SELECT 1 FROM attendee a WHERE a.meeting_id = ? AND a.source = 'CHECKIN'", meeting));
    }

    void insert(long meeting, Attendee a) {
        rows.update(Sql.of("INSERT INTO attendee (meeting_id, number, invitation_number, organization_id, organization_text, party_key, name, name_key,")
                .add("position_text, representing, phone, status, arrived_at, left_at, source, consent_at)")
                .add("VALUES (?, ?, ?, ?, ?, ?, ?, ?,", meeting, a.number(), a.invitation(), a.organization(), a.organizationText(), a.partyKey(), a.name(), a.nameKey())
                .add("?, ?, ?, ?, ?, ?, ?, ?)", a.positionText(), a.representing(), a.phone(), a.status(), a.arrivedAt(), a.leftAt(), a.source(), a.consentAt()));
    }

    void update(long meeting, Attendee a) {
        Sql sql = Sql.of("UPDATE attendee SET invitation_number = ?, organization_id = ?, organization_text = ?, party_key = ?, name = ?, name_key = ?,", a.invitation(), a.organization(), a.organizationText(), a.partyKey(), a.name(), a.nameKey())
                .add("position_text = ?, representing = ?, phone = ?, status = ?, arrived_at = ?, left_at = ?,", a.positionText(), a.representing(), a.phone(), a.status(), a.arrivedAt(), a.leftAt())
                .add("source = ?, consent_at = ?, merged_into = ?, removed_at = ?,", a.source(), a.consentAt(), a.mergedInto(), a.removedAt())
                .add("version = version + 1 WHERE meeting_id = ? AND number = ? AND version = ?", meeting, a.number(), a.version());
        DomainError.requireChanged(rows.update(sql));
    }
}
