package rakor.commitment;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rakor.database.Row;
import rakor.meeting.SecurityClass;

/** A commitment as a row of its table: reading it, and the columns its terms and filing are kept in. */
final class CommitmentRows {
    /** Stands in the due key of what has no due date, so that it sorts after everything that has one. */
    static final LocalDate NO_DUE = LocalDate.of(9999, 12, 31);

    private CommitmentRows() {}

    /** Without its supporters and offers, which are rows of their own. */
    static Commitment read(Row row) {
        Origin origin = new Origin(row.number("meeting_id"), row.of(SecurityClass.class, "security_class"), row.number("recorder_id"), row.day("meeting_date"));
        return new Commitment(row.number("id"), row.text("code"), origin, row.of(CommitmentStatus.class, "status"), wording(row), filing(row), row.of(OwnerSide.class, "owner_side"), Missing.read(row.text("missing")),
                course(row), Pending.counted(row.small("open_requests")), row.instant("recorded_at"), row.number("version"));
    }

    private static Course course(Row row) {
        Slips slips = new Slips(row.day("original_due_date"), row.small("slips"), row.small("slip_days"));
        Completion completion = new Completion(row.day("completed_on"), row.number("reporter_id"), MeasureReader.plain(row.decimal("verified_quantity")));
        Blockage blockage = row.number("blocked_by_id") == null ? null : new Blockage(row.number("blocked_by_id"), row.day("blocked_claimed_on"), row.day("blocked_confirmed_on"));
        return new Course(row.flag("proposed_once"), row.day("state_since"), row.day("moved_on"), row.day("accepted_on"), slips,
                new Course.Heard(row.day("heard_on"), row.day("reported_on")), completion, blockage, marks(row));
    }

    /** In the order in which they were made. */
    static Set<String> marks(Row row) {
        String marks = row.text("on_behalf");
        return marks.isEmpty() ? Set.of() : new LinkedHashSet<>(List.of(marks.split(",")));
    }

    private static Wording wording(Row row) {
        Party owner = new Party(row.number("owner_id"), row.text("owner_text"), row.number("owner_post_id"));
        Party counterpart = new Party(row.number("counterpart_id"), row.text("counterpart_text"), row.number("counterpart_post_id"));
        return new Wording(row.text("statement"), row.of(Strength.class, "strength"), owner, counterpart, List.of(), measure(row), row.text("done_when"), row.day("due_date"), row.text("condition_text"));
    }

    static Measure measure(Row row) {
        String indicator = row.text("measure_indicator");
        return indicator == null ? null : new Measure(indicator, MeasureReader.plain(row.decimal("measure_quantity")), row.text("measure_unit"), row.of(MeasureDirection.class, "measure_direction"));
    }

    private static Filing filing(Row row) {
        return new Filing(row.small("agenda_item"), row.number("topic_id"), row.text("authority"), row.number("district_id"), row.text("plan_link"),
                row.text("formalised_by"), row.day("review_on"), row.text("notes"), row.text("external_ref"));
    }

    /** State, terms, filing and what is computed from them. */
    static Map<String, Object> columns(CommitmentStatus status, Reading reading, Course course) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("status", status);
        terms(columns, reading.wording());
        filed(columns, reading.filing());
        List<Missing> missing = Missing.of(status, reading.wording(), reading.owner());
        columns.put("owner_side", OwnerSide.of(reading.owner()));
        columns.put("missing", Missing.stored(missing));
        columns.put("incomplete", !missing.isEmpty());
        run(columns, course);
        return columns;
    }

    private static void run(Map<String, Object> columns, Course it) {
        columns.put("proposed_once", it.proposedOnce());
        columns.put("state_since", it.since());
        columns.put("moved_on", it.movedOn());
        columns.put("accepted_on", it.acceptedOn());
        columns.put("original_due_date", it.slips().original());
        columns.put("slips", it.slips().count());
        columns.put("slip_days", it.slips().days());
        columns.put("heard_on", it.heard().anyhow());
        columns.put("reported_on", it.heard().report());
        columns.put("completed_on", it.completion().on());
        columns.put("reporter_id", it.completion().reporter());
        columns.put("verified_quantity", it.completion().verified());
        Blockage blockage = it.blockage() == null ? new Blockage(null, null, null) : it.blockage();
        columns.put("blocked_by_id", blockage.by());
        columns.put("blocked_claimed_on", blockage.claimedOn());
        columns.put("blocked_confirmed_on", blockage.confirmed());
        columns.put("on_behalf", String.join(",", it.onBehalf()));
    }

    private static void terms(Map<String, Object> columns, Wording it) {
        columns.put("statement", it.statement());
        columns.put("strength", it.strength());
        columns.put("owner_id", it.owner().organization());
        columns.put("owner_text", it.owner().text());
        columns.put("owner_post_id", it.owner().post());
        columns.put("counterpart_id", it.counterpart().organization());
        columns.put("counterpart_text", it.counterpart().text());
        columns.put("counterpart_post_id", it.counterpart().post());
        Measure measure = it.measure() == null ? new Measure(null, null, null, null) : it.measure();
        columns.put("measure_indicator", measure.indicator());
        columns.put("measure_quantity", measure.quantity());
        columns.put("measure_unit", measure.unit());
        columns.put("measure_direction", measure.direction());
        columns.put("done_when", it.doneWhen());
        columns.put("due_date", it.dueDate());
        columns.put("due_key", dueKey(it));
        columns.put("condition_text", it.condition());
    }

    private static void filed(Map<String, Object> columns, Filing it) {
        columns.put("agenda_item", it.agendaItem());
        columns.put("topic_id", it.topic());
        columns.put("authority", it.authority());
        columns.put("district_id", it.district());
        columns.put("plan_link", it.planLink());
        columns.put("formalised_by", it.formalisedBy());
        columns.put("review_on", it.reviewOn());
        columns.put("notes", it.notes());
        columns.put("external_ref", it.externalRef());
    }

    static LocalDate dueKey(Wording it) {
        return it.dueDate() == null ? NO_DUE : it.dueDate();
    }
}
