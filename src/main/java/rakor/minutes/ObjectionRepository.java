package rakor.minutes;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import rakor.common.DomainError;
import rakor.database.Rows;
import rakor.database.Sql;

/** Keeps objections; what was said stays, whatever it is answered. */
@Singleton
class ObjectionRepository {
    private final Rows rows;

    ObjectionRepository(Rows rows) {
        this.rows = rows;
    }

    /** To all versions, in the order in which they were made. */
    List<Objection> of(long meeting) {
        return rows.list(Sql.of("SELECT o.* FROM minutes_objection o WHERE o.meeting_id = ? ORDER BY o.objection", meeting), Objection::read);
    }

    boolean anyOpen(long meeting) {
        return rows.any(Sql.of("SELECT o.objection FROM minutes_objection o WHERE o.answer IS NULL AND o.meeting_id = ? LIMIT 1", meeting));
    }

    void insert(long meeting, Objection o) {
        rows.update(Sql.of("INSERT INTO minutes_objection (meeting_id, objection, number, organization_id, agenda_number, wording, reason, made_at, made_by, said_by, said_on, document)")
                .add("VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", meeting, o.objection(), o.number(), o.organization(), o.item(), o.wording(), o.reason(), o.madeAt(), o.madeBy(), o.saidBy(), o.saidOn(), o.document()));
    }

    void answer(long meeting, int objection, ObjectionAnswer answer, Said said) {
        Sql sql = Sql.of("UPDATE minutes_objection SET answer = ?, answer_reason = ?, answered_at = ?, answered_by = ?", answer, said.reason(), said.at(), said.by())
                .add("WHERE meeting_id = ? AND objection = ? AND answer IS NULL", meeting, objection);
        DomainError.requireChanged(rows.update(sql));
    }

    record Said(String reason, Instant at, String by) {}
}
