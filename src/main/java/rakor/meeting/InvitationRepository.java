package rakor.meeting;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import rakor.common.DomainError;
import rakor.database.Rows;
import rakor.database.Sql;

/** Keeps the invited parties of meetings, withdrawn ones too. */
@Singleton
class InvitationRepository {
    private static final String SELECT = "SELECT i.* FROM invitation i WHERE i.meeting_id = ?";
    private final Rows rows;

    InvitationRepository(Rows rows) {
        this.rows = rows;
    }

    List<Invitation> all(long meeting) {
        return rows.list(Sql.of(SELECT + " ORDER BY i.number", meeting), Invitation::read);
    }

    Optional<Invitation> find(long meeting, int number) {
        return rows.one(Sql.of(SELECT + " AND i.number = ?", meeting, number), Invitation::read);
    }

    void insert(long meeting, Invitation i) {
        rows.update(Sql.of("INSERT INTO invitation (meeting_id, number, organization_id, post_id, person_name, position_text, group_text, side,")
                .add("headcount, headcount_source, attendance, represented_by, arrived_at, left_at)")
                .add("VALUES (?, ?, ?, ?, ?, ?, ?, ?,", meeting, i.number(), i.organization(), i.post(), i.personName(), i.positionText(), i.groupText(), i.side())
                .add("?, ?, ?, ?, ?, ?)", i.headcount(), i.headcountSource(), i.attendance(), i.representedBy(), i.arrivedAt(), i.leftAt()));
    }

    void update(long meeting, Invitation i) {
        Sql sql = Sql.of("UPDATE invitation SET organization_id = ?, post_id = ?, person_name = ?, position_text = ?, group_text = ?, side = ?,",
                        i.organization(), i.post(), i.personName(), i.positionText(), i.groupText(), i.side())
                .add("headcount = ?, headcount_source = ?,", i.headcount(), i.headcountSource())
                .add("attendance = ?, represented_by = ?, arrived_at = ?, left_at = ?,", i.attendance(), i.representedBy(), i.arrivedAt(), i.leftAt())
                .add("version = version + 1 WHERE meeting_id = ? AND number = ? AND version = ?", meeting, i.number(), i.version());
        DomainError.requireChanged(rows.update(sql));
    }

    void withdraw(long meeting, Invitation i, Instant at) {
        Sql sql = Sql.of("UPDATE invitation SET withdrawn_at = ?, version = version + 1 WHERE meeting_id = ? AND number = ? AND version = ?",
                at, meeting, i.number(), i.version());
        DomainError.requireChanged(rows.update(sql));
    }
}
