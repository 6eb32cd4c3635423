package rakor.report;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import rakor.commitment.CommitmentStatus;
import rakor.commitment.Flag;
import rakor.commitment.MeasureDirection;
import rakor.commitment.Missing;
import rakor.commitment.OwnerSide;
import rakor.commitment.Strength;

/**
 * One commitment in the report.
 *
 * @param meeting    code; null where the reader does not see the meeting, then only its day is told
 * @param agendaItem title of the agenda item it came from
 * @param ownerText  the words of the meeting while no owner is named
 */
@Serdeable
public record FollowUpItem(
        String code, @Nullable String meeting, LocalDate meetingDate, @Nullable String agendaItem, String statement, Strength strength,
        CommitmentStatus status, List<Flag> flags, List<Missing> missing,
        @Nullable Named owner, @Nullable String ownerText, @Nullable String ownerPost, OwnerSide side,
        @Nullable Named counterpart, @Nullable String counterpartText, List<Named> supporters, Named recorder, @Nullable Subject topic,
        @Nullable Target measure, @Nullable String doneWhen, @Nullable LocalDate dueDate, @Nullable String condition, @Nullable LocalDate reviewOn) {

    /** An organisation: its code, and its short name where it has one. */
    @Serdeable
    public record Named(String code, String name) {}

    /** A topic in both languages. */
    @Serdeable
    public record Subject(String code, String nameId, String nameEn) {}

    /** What is counted, and how much of it is promised. */
    @Serdeable
    public record Target(String indicator, @Nullable BigDecimal quantity, @Nullable String unit, @Nullable MeasureDirection direction) {}
}
