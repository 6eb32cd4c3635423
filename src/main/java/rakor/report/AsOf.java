package rakor.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import rakor.commitment.Reckoning;
import rakor.database.Sql;

/**
 * The moment a report tells of: what held at the end of a day, as it was known at a time. The present is read from the
 * commitments themselves, every other moment from their periods and what they were worded like; meeting, supporters and sight are of
 * today.
 *
 * @param reckoned the day, as flags count from it
 * @param end      the first moment after that day
 * @param present  whether it is today, as known now
 */
record AsOf(Reckoning reckoned, Instant knownAt, Instant end, boolean present) {
    /** Columns that periods have. */
    private static final Set<String> DATED = Set.of("status", "owner_id", "owner_side", "strength", "topic_id", "due_date", "due_key", "review_on", "missing", "incomplete",
            "state_since", "heard_on", "reported_on", "completed_on", "blocked_claimed_on", "blocked_confirmed_on", "on_behalf", "slips");
    /** Columns that wordings have; all others are of today. */
    private static final Set<String> WORDED = Set.of("statement", "owner_text", "owner_post_id", "counterpart_id", "counterpart_text", "measure_indicator", "measure_quantity", "measure_unit",
            "measure_direction", "done_when", "condition_text");

    LocalDate day() {
        return reckoned.day();
    }

    /** The alias of what held then. */
    String held() {
        return present ? "c" : "h";
    }

    /** A column of the report, with the alias of the table that tells it. */
    String column(String name) {
        return (present ? "c" : DATED.contains(name) ? "h" : WORDED.contains(name) ? "w" : "c") + "." + name;
    }

    /**
     * The tables; whatever is asked of them, a commitment stands in them once at most.
     *
     * @param commitments names {@code commitment c}, and how it is found
     */
    Sql tables(Sql commitments) {
        Sql tables = Sql.of("FROM").add(commitments);
        if (present) {
            return tables;
        }
        return tables.add("JOIN commitment_period h ON h.commitment_id = c.id AND h.valid_from <= ? AND h.valid_to > ? AND h.known_from <= ? AND h.known_to > ? AND c.meeting_date <= ?",
                day(), day(), knownAt, knownAt, day());
    }

    /** One more table, where words are asked for and not only figures. */
    Sql wordings() {
        return Sql.of(present ? "" : "JOIN commitment_wording w ON w.commitment_id = h.commitment_id AND w.number = h.wording");
    }

    /** Whether what is told was entered after the day was over; never so of today. */
    Sql later() {
        return present ? Sql.of("1 = 0") : Sql.of("h.known_from >= ?", end);
    }
}
