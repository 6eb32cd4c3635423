package rakor.minutes;

import java.time.Instant;
import java.time.LocalDate;
import rakor.database.Row;

/**
 * Somebody whose approval a version of the minutes asks for: the chair at seat 0, then every organisation that attended.
 *
 * @param organization null for the chair
 * @param post         of the chair; null where a name chaired, and for organisations
 * @param name         as it was on the day of circulation
 * @param saidBy       who said so for a party that cannot sign in; with day and document
 */
record Seat(int seat, Long organization, Long post, String name, Instant approvedAt, String approvedBy, String saidBy, LocalDate saidOn, String document) {
    static final int CHAIR = 0;

    static Seat asked(int seat, Long organization, Long post, String name) {
        return new Seat(seat, organization, post, name, null, null, null, null, null);
    }

    static Seat read(Row row) {
        return new Seat(row.small("seat"), row.number("organization_id"), row.number("post_id"), row.text("name"), row.instant("approved_at"), row.text("approved_by"), row.text("said_by"), row.day("said_on"), row.text("document"));
    }

    boolean chair() {
        return seat == CHAIR;
    }

    boolean approved() {
        return approvedAt != null;
    }
}
