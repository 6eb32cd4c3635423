package rakor.commitment;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A commitment as the API answers with it. Organisations, posts, topics and the meeting are named by their codes.
 *
 * @param meeting     null where the caller sees the commitment but not its meeting
 * @param auditClass  null for what was never accepted
 * @param holder      who holds the owner's post today
 * @param moves       what is legal now and permitted to the caller
 */
@Serdeable
public record CommitmentView(
        String code, @Nullable String meeting, LocalDate meetingDate, @Nullable Integer agendaItem, String statement, Strength strength,
        @Nullable CommitmentStatus status, List<Flag> flags, List<Missing> missing, @Nullable String auditClass,
        @Nullable String owner, @Nullable String ownerText, @Nullable String ownerPost, @Nullable String holder,
        @Nullable String counterpart, @Nullable String counterpartText, @Nullable String counterpartPost, List<String> supporters,
        @Nullable String topic, @Nullable Measure measure, @Nullable String doneWhen, @Nullable Progress progress,
        @Nullable LocalDate dueDate, @Nullable LocalDate originalDueDate, Slips slips, @Nullable String condition,
        @Nullable LocalDate reviewOn, @Nullable String authority, @Nullable String district, @Nullable String planLink, @Nullable String formalisedBy,
        @Nullable String notes, @Nullable String externalRef, @Nullable String parent, @Nullable Children children, List<String> onBehalf,
        List<String> moves, @Nullable LocalDate acceptedOn, @Nullable Offered offered, Instant recordedAt, long version) {

    /** The terms the owner offered instead, waiting for the counterpart; what is null stays as it is. */
    @Serdeable
    public record Offered(@Nullable String statement, @Nullable Measure measure, @Nullable String doneWhen, @Nullable LocalDate dueDate, @Nullable String condition, String reason) {
        static Offered of(Offer it) {
            return it == null ? null : new Offered(it.statement(), it.measure(), it.doneWhen(), it.dueDate(), it.condition(), it.reason());
        }
    }

    /** What was reached by a day, as last reported. */
    @Serdeable
    public record Progress(@Nullable BigDecimal quantity, @Nullable Integer percent, LocalDate on, boolean observed) {}

    /** How often and by how many days the due date has moved. */
    @Serdeable
    public record Slips(int count, int days) {}

    /** The parts of a split promise. */
    @Serdeable
    public record Children(int count, int fulfilled, int declined, int unanswered, @Nullable BigDecimal quantity, @Nullable BigDecimal target) {}

    static CommitmentView of(Commitment it, Refs refs, List<CommitmentMove> moves, LocalDate today) {
        CommitmentTerms terms = CommitmentTerms.of(it, refs);
        return new CommitmentView(
                it.code(), terms.meeting(), it.origin().date(), terms.agendaItem(), terms.statement(), terms.strength(),
                it.status(), Flag.of(it.flagFacts(), today), it.missing(), null,
                terms.owner(), terms.ownerText(), terms.ownerPost(), refs.holder(it.wording().owner().post()),
                terms.counterpart(), terms.counterpartText(), terms.counterpartPost(), terms.supporters() == null ? List.of() : terms.supporters(),
                terms.topic(), terms.measure(), terms.doneWhen(), null,
                terms.dueDate(), it.originalDueDate(), new Slips(0, 0), terms.condition(),
                terms.reviewOn(), terms.authority(), terms.district(), terms.planLink(), terms.formalisedBy(),
                terms.notes(), terms.externalRef(), null, null, List.of(),
                moves.stream().map(CommitmentMove::noun).toList(), it.acceptedOn(), Offered.of(it.offer()), it.recordedAt(), it.version());
    }
}
