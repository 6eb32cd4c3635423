package rakor.minutes;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import rakor.commitment.OnBehalf;
import rakor.common.DomainError;
import rakor.database.Rows;
import rakor.database.Sql;

/** Keeps whose approval each version asks for, and who gave it. */
@Singleton
class SeatRepository {
    private final Rows rows;

    SeatRepository(Rows rows) {
        this.rows = rows;
    }

    List<Seat> of(long meeting, int number) {
        return rows.list(Sql.of("SELECT s.* FROM minutes_seat s WHERE s.meeting_id = ? AND s.number = ? ORDER BY s.seat", meeting, number), Seat::read);
    }

    void ask(long meeting, int number, List<Seat> seats) {
        seats.forEach(seat -> rows.update(Sql.of("INSERT INTO minutes_seat (meeting_id, number, seat, organization_id, post_id, name) VALUES (?, ?, ?, ?, ?, ?)",
                meeting, number, seat.seat(), seat.organization(), seat.post(), seat.name())));
    }

    /** @param behalf null for who speaks for itself */
    void approve(MinutesVersion v, int seat, String by, Instant at, OnBehalf behalf) {
        OnBehalf said = behalf == null ? new OnBehalf(null, null, null) : behalf;
        Sql sql = Sql.of("UPDATE minutes_seat SET approved_at = ?, approved_by = ?, said_by = ?, said_on = ?, document = ?", at, by, said.saidBy(), said.on(), said.document())
                .add("WHERE meeting_id = ? AND number = ? AND seat = ? AND approved_at IS NULL", v.meeting(), v.number(), seat);
        DomainError.requireChanged(rows.update(sql));
    }

    /** An organisation that objects no longer approves. */
    void takeBack(MinutesVersion v, long organization) {
        rows.update(Sql.of("UPDATE minutes_seat SET approved_at = NULL, approved_by = NULL, said_by = NULL, said_on = NULL, document = NULL WHERE meeting_id = ? AND number = ? AND organization_id = ?",
                v.meeting(), v.number(), organization));
    }
}
