package rakor.commitment;

import jakarta.inject.Singleton;
import rakor.database.Rows;
import rakor.database.Sql;

/**
 * Keeps how many commitments there are of each kind, so that nobody has to count a million: every change adds rows that say one
 * more or one less and touches none that is there, so that two people never wait for each other; the sum of all is the number.
 * Also which meetings left any behind.
 */
@Singleton
class CountRepository {
    private static final String INSERT = "INSERT INTO commitment_count (recorder_id, owner_side, status, incomplete, number)";
    private static final String CELL = "recorder_id, owner_side, status, incomplete";
    private final Rows rows;

    CountRepository(Rows rows) {
        this.rows = rows;
    }

    void begun(Commitment it) {
        Counted more = it.counted();
        rows.update(Sql.of(INSERT + " VALUES (?, ?, ?, ?, 1)", more.recorder(), more.side(), more.status(), more.incomplete()));
        rows.update(Sql.of("UPDATE meeting SET followed = TRUE WHERE id = ? AND followed = FALSE", it.origin().meetingId()));
    }

    void moved(Commitment before, Commitment after) {
        Counted was = before.counted();
        Counted now = after.counted();
        if (!was.equals(now)) {
            rows.update(Sql.of(INSERT + " VALUES (?, ?, ?, ?, -1), (?, ?, ?, ?, 1)", was.recorder(), was.side(), was.status(), was.incomplete(), now.recorder(), now.side(), now.status(), now.incomplete()));
        }
        if (was.status() != now.status() && now.status() == CommitmentStatus.ANNULLED) {
            rows.update(Sql.of("UPDATE meeting m SET m.followed = EXISTS (SELECT 1 FROM commitment c WHERE c.meeting_id = m.id AND c.status <> 'ANNULLED') WHERE m.id = ?", after.origin().meetingId()));
        }
    }

    /** All of a meeting, before ({@code sign} -1) and after (1) they change together. */
    void ofMeeting(long meeting, int sign) {
        rows.update(Sql.of(INSERT + " SELECT " + CELL + ", COUNT(*) * ? FROM commitment WHERE meeting_id = ? AND leaf = TRUE GROUP BY " + CELL, sign, meeting));
    }

    /**
     * Sums up what was added, in one transaction. Rows are taken before they are summed, so two who do this at once take different ones.
     *
     * @param most how many rows are left as they are
     */
    void fold(int most) {
        if (rows.countUpTo(most, Sql.of("SELECT id FROM commitment_count")) > most) {
            rows.update(Sql.of("UPDATE commitment_count SET folding = TRUE WHERE folding = FALSE"));
            rows.update(Sql.of(INSERT + " SELECT " + CELL + ", SUM(number) FROM commitment_count WHERE folding = TRUE GROUP BY " + CELL + " HAVING SUM(number) <> 0"));
            rows.update(Sql.of("DELETE FROM commitment_count WHERE folding = TRUE"));
        }
    }
}
