package rakor.minutes;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import rakor.common.DomainError;
import rakor.database.Rows;
import rakor.database.Sql;
import rakor.meeting.SecurityClass;

/** Keeps versions of minutes. They are written under the lock of their meeting; what one says is never written twice. */
@Singleton
class MinutesRepository {
    private static final String SELECT = "SELECT v.* FROM minutes_version v WHERE";
    private final Rows rows;

    MinutesRepository(Rows rows) {
        this.rows = rows;
    }

    /** The latest first. */
    List<MinutesVersion> all(long meeting) {
        return rows.list(Sql.of(SELECT + " v.meeting_id = ? ORDER BY v.number DESC", meeting), MinutesVersion::read);
    }

    Optional<MinutesVersion> byCode(String code) {
        return rows.one(Sql.of(SELECT + " v.code = ?", code), MinutesVersion::read);
    }

    /** Whether the meeting is open to all its parties now, whatever its versions were sealed as. */
    boolean open(long meeting) {
        return rows.one(Sql.of("SELECT m.security_class FROM meeting m WHERE m.id = ?", meeting), row -> row.of(SecurityClass.class, "security_class")).orElseThrow() == SecurityClass.B;
    }

    /** Number of the version that is sealed now; empty when none is. */
    Optional<Integer> sealed(long meeting) {
        return rows.one(Sql.of("SELECT v.number FROM minutes_version v WHERE v.meeting_id = ? AND v.status = 'SEALED'", meeting), row -> row.small("number"));
    }

    Optional<MinutesStatus> status(long meeting, int number) {
        return rows.one(Sql.of("SELECT v.status FROM minutes_version v WHERE v.meeting_id = ? AND v.number = ?", meeting, number), row -> row.of(MinutesStatus.class, "status"));
    }

    int newest(long meeting) {
        return rows.one(Sql.of("SELECT MAX(v.number) AS n FROM minutes_version v WHERE v.meeting_id = ? AND v.status <> 'SUPERSEDED'", meeting), row -> row.small("n")).orElseThrow();
    }

    /**
     * A sealed version with its place.
     *
     * @param meeting code
     * @param told    whether the history of the meeting says that this was sealed
     */
    record Place(String meeting, MinutesVersion version, boolean told) {}

    /** In the order of their keys, a page at a time. */
    List<Place> sealedAfter(long meeting, int number) {
        Sql sql = Sql.of("SELECT v.*, m.code AS meeting_code, (SELECT COUNT(*) FROM history h WHERE h.record = 'meeting' AND h.record_id = v.meeting_id AND h.move = 'sealing' AND h.facts LIKE CONCAT('%', v.seal, '%')) AS told")
                .add("FROM minutes_version v JOIN meeting m ON m.id = v.meeting_id WHERE v.seal IS NOT NULL AND (v.meeting_id > ? OR (v.meeting_id = ? AND v.number > ?)) ORDER BY v.meeting_id, v.number LIMIT 50", meeting, meeting, number);
        return rows.list(sql, row -> new Place(row.text("meeting_code"), MinutesVersion.read(row), row.number("told") > 0));
    }

    void insert(MinutesVersion v) {
        rows.update(Sql.of("INSERT INTO minutes_version (meeting_id, number, status, code, record, why, objection_days, circulated_on, circulated_at, circulated_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                v.meeting(), v.number(), v.status(), v.code(), v.record(), v.why(), v.days(), v.circulatedOn(), v.circulatedAt(), v.circulatedBy()));
    }

    /** What stood in that state before is replaced by a later version. */
    void supersede(long meeting, MinutesStatus was) {
        rows.update(Sql.of("UPDATE minutes_version SET status = 'SUPERSEDED' WHERE meeting_id = ? AND status = ?", meeting, was));
    }

    void seal(MinutesVersion v, String record, String seal, Instant at) {
        Sql sql = Sql.of("UPDATE minutes_version SET status = 'SEALED', record = ?, seal = ?, sealed_at = ? WHERE meeting_id = ? AND number = ? AND status = 'CIRCULATED'", record, seal, at, v.meeting(), v.number());
        DomainError.requireChanged(rows.update(sql));
    }
}
