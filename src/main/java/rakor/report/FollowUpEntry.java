package rakor.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
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
    static final String COLUMNS = "c.id, c.code, c.meeting_id, c.meeting_date, c.agenda_item, c.statement, c.strength, c.status, c.owner_id, c.owner_text, c.owner_post_id, c.owner_side, "
            + "c.counterpart_id, c.counterpart_text, c.recorder_id, c.topic_id, c.measure_indicator, c.measure_quantity, c.measure_unit, c.measure_direction, c.done_when, "
            + "c.due_date, c.due_key, c.condition_text, c.review_on, c.missing, c.incomplete, c.state_since, c.heard_on, c.reported_on, c.completed_on, c.blocked_claimed_on, c.blocked_confirmed_on, c.on_behalf";

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
