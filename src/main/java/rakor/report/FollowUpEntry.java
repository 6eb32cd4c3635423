package rakor.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rakor.commitment.CommitmentStatus;
import rakor.commitment.Flag;
import rakor.commitment.MeasureDirection;
import rakor.commitment.Missing;
import rakor.commitment.OwnerSide;
import rakor.commitment.Strength;
import rakor.commitment.Reckoning;
import rakor.database.Row;

/** A row of the report as the database has it, with keys where people read names. */
record FollowUpEntry(
        long id, String code, long meetingId, LocalDate meetingDate, Integer agendaItem, String statement, Strength strength, CommitmentStatus status,
        Long ownerId, String ownerText, Long ownerPostId, OwnerSide side, Long counterpartId, String counterpartText, long recorderId, Long topicId,
        String indicator, BigDecimal quantity, String unit, MeasureDirection direction, String doneWhen,
        LocalDate dueDate, LocalDate dueKey, String condition, LocalDate reviewOn, List<Missing> missing, Flag.Facts facts) {
    private static final List<String> COLUMNS = List.of("id", "code", "meeting_id", "meeting_date", "agenda_item", "statement", "strength", "status", "owner_id", "owner_text", "owner_post_id",
            "owner_side", "counterpart_id", "counterpart_text", "recorder_id", "topic_id", "measure_indicator", "measure_quantity", "measure_unit", "measure_direction", "done_when", "due_date",
            "due_key", "condition_text", "review_on", "missing", "incomplete", "state_since", "heard_on", "reported_on", "completed_on", "blocked_claimed_on", "blocked_confirmed_on",
            "on_behalf");

    static String columns(AsOf at) {
        return COLUMNS.stream().map(at::column).collect(Collectors.joining(", "));
    }

    static FollowUpEntry read(Row row) {
        return new FollowUpEntry(
                row.number("id"), row.text("code"), row.number("meeting_id"), row.day("meeting_date"), row.small("agenda_item"), row.text("statement"),
                row.of(Strength.class, "strength"), row.of(CommitmentStatus.class, "status"),
                row.number("owner_id"), row.text("owner_text"), row.number("owner_post_id"), row.of(OwnerSide.class, "owner_side"),
                row.number("counterpart_id"), row.text("counterpart_text"), row.number("recorder_id"), row.number("topic_id"),
                row.text("measure_indicator"), row.decimal("measure_quantity"), row.text("measure_unit"), row.of(MeasureDirection.class, "measure_direction"), row.text("done_when"),
                row.day("due_date"), row.day("due_key"), row.text("condition_text"), row.day("review_on"), missing(row.text("missing")), Flag.Facts.read(row));
    }

    /** As the commitment keeps it: names with commas between. */
    static List<Missing> missing(String kept) {
        return kept.isEmpty() ? List.of() : Stream.of(kept.split(",")).map(Missing::valueOf).toList();
    }

    List<Flag> flags(Reckoning day) {
        return Flag.of(facts, day);
    }
}
