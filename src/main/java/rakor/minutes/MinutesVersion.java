package rakor.minutes;

import java.time.Instant;
import java.time.LocalDate;
import rakor.database.Row;

/**
 * A version of a meeting's minutes as it is kept.
 *
 * @param code    by which anybody can have it checked
 * @param record  the canonical form of its {@link MinutesText}
 * @param days    working days in which the parties may object
 * @param seal    SHA-256 of the record; null until it is sealed
 */
record MinutesVersion(long meeting, int number, MinutesStatus status, String code, String record, String why, int days, LocalDate circulatedOn, Instant circulatedAt, String circulatedBy, Instant sealedAt, String seal) {

    static MinutesVersion read(Row row) {
        return new MinutesVersion(row.number("meeting_id"), row.small("number"), row.of(MinutesStatus.class, "status"), row.text("code"), row.text("record"), row.text("why"), row.small("objection_days"),
                row.day("circulated_on"), row.instant("circulated_at"), row.text("circulated_by"), row.instant("sealed_at"), row.text("seal"));
    }

    /** Whether what is kept is what was sealed. */
    boolean sound() {
        return seal == null || seal.equals(Canonical.hash(record));
    }
}
