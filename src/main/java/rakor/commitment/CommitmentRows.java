package rakor.commitment;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        return new Commitment(row.number("id"), row.text("code"), origin, row.of(CommitmentStatus.class, "status"), wording(row), filing(row), Missing.read(row.text("missing")),
                row.day("original_due_date"), row.flag("proposed_once"), row.day("accepted_on"), null, row.instant("recorded_at"), row.number("version"));
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

    /** Terms, filing and what is computed from them. */
    static Map<String, Object> columns(CommitmentStatus status, Reading reading) {
        Map<String, Object> columns = new LinkedHashMap<>();
        terms(columns, reading.wording());
        filed(columns, reading.filing());
        List<Missing> missing = Missing.of(status, reading.wording(), reading.owner());
        columns.put("owner_side", OwnerSide.of(reading.owner()));
        columns.put("missing", Missing.stored(missing));
        columns.put("incomplete", !missing.isEmpty());
        return columns;
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
        columns.put("original_due_date", it.dueDate());
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
