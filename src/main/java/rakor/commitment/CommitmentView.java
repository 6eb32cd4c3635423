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
 * @param agendaItem  null without its meeting
 * @param auditClass  null for what was never accepted
 * @param holder      who holds the owner's post today
 * @param moves       what is legal now and permitted to the caller
 */
@Serdeable
public record CommitmentView(
        String code, @Nullable String meeting, LocalDate meetingDate, @Nullable Integer agendaItem, String statement, Strength strength,
        @Nullable CommitmentStatus status, List<Flag> flags, List<Missing> missing, @Nullable AuditClass auditClass,
        @Nullable String owner, @Nullable String ownerText, @Nullable String ownerPost, @Nullable String holder,
        @Nullable String counterpart, @Nullable String counterpartText, @Nullable String counterpartPost, List<String> supporters,
        @Nullable String topic, @Nullable Measure measure, @Nullable String doneWhen, @Nullable Reached progress,
        @Nullable LocalDate dueDate, @Nullable LocalDate originalDueDate, Slips slips, @Nullable String condition,
        @Nullable LocalDate reviewOn, @Nullable String authority, @Nullable String district, @Nullable String planLink, @Nullable String formalisedBy,
        @Nullable String notes, @Nullable String externalRef, @Nullable String parent, @Nullable Children children, List<String> onBehalf,
        List<String> moves, @Nullable LocalDate acceptedOn, @Nullable LocalDate completedOn, @Nullable BigDecimal verifiedQuantity, @Nullable Offered offered, List<Asked> requests, Instant recordedAt, long version) {

    /** The terms the owner offered instead, waiting for the counterpart; what is null stays as it is. */
    @Serdeable
    public record Offered(@Nullable String statement, @Nullable Measure measure, @Nullable String doneWhen, @Nullable LocalDate dueDate, @Nullable String condition, @Nullable String reason) {
        static Offered of(Offer it) {
            return it == null ? null : new Offered(it.statement(), it.measure(), it.doneWhen(), it.dueDate(), it.condition(), it.reason());
        }
    }

    /** What was reached by a day, as last told; observed when others than the owner told it. */
    @Serdeable
    public record Reached(@Nullable BigDecimal quantity, @Nullable Integer percent, LocalDate on, boolean observed) {
        static Reached of(Progress it) {
            return it == null ? null : new Reached(it.quantity(), it.percent(), it.on(), it.observation());
        }
    }

    /**
     * What one side asks and nobody has decided.
     *
     * @param number of an amendment, for its decision
     * @param terms  what an amendment would change
     * @param replacedBy  of a release, where the caller sees it
     * @param duplicateOf of an annulment, where the caller sees it
     * @param agreed what the counterpart says to a claim of impossibility; null while it says nothing
     */
    @Serdeable
    public record Asked(int number, RequestKind kind, RequestSide by, LocalDate on, @Nullable RequestReason reasonCode, String reason, @Nullable Offered terms,
            @Nullable Other replacedBy, @Nullable Other duplicateOf, @Nullable Boolean agreed) {
        static Asked of(Request it, Refs refs) {
            Other other = refs.other(it);
            boolean release = it.kind() == RequestKind.RELEASE;
            return new Asked(it.number(), it.kind(), it.side(), it.askedOn(), it.code(), it.reason(), Offered.of(it.terms()), release ? other : null, release ? null : other, it.answer() == null ? null : it.answer().agreed());
        }
    }

    /** Another commitment, in short. */
    @Serdeable
    public record Other(String code, String statement) {}

    /** How often and by how many days the due date has moved. */
    @Serdeable
    public record Slips(int count, int days) {}

    /** The parts of a split promise. */
    @Serdeable
    public record Children(int count, int fulfilled, int declined, int unanswered, @Nullable BigDecimal quantity, @Nullable BigDecimal target) {}

    static CommitmentView of(CommitmentAccess access, Refs refs, Progress last) {
        Commitment it = access.it();
        CommitmentTerms terms = CommitmentTerms.of(it, refs);
        Course course = it.course();
        return new CommitmentView(
                it.code(), terms.meeting(), it.origin().date(), terms.meeting() == null ? null : terms.agendaItem(), terms.statement(), terms.strength(),
                it.status(), Flag.of(it.flagFacts(), access.today()), it.missing(), AuditClass.of(it.status(), course.heard().report() != null),
                terms.owner(), terms.ownerText(), terms.ownerPost(), refs.holder(it.wording().owner().post()),
                terms.counterpart(), terms.counterpartText(), terms.counterpartPost(), terms.supporters() == null ? List.of() : terms.supporters(),
                terms.topic(), terms.measure(), terms.doneWhen(), Reached.of(last),
                terms.dueDate(), course.slips().original(), new Slips(course.slips().count(), course.slips().days()), terms.condition(),
                terms.reviewOn(), terms.authority(), terms.district(), terms.planLink(), terms.formalisedBy(),
                terms.notes(), terms.externalRef(), null, null, List.copyOf(course.onBehalf()),
                access.moves().stream().map(CommitmentMove::noun).toList(), course.acceptedOn(), course.completion().on(), course.completion().verified(), Offered.of(it.offer()),
                it.pending().requests().stream().map(request -> Asked.of(request, refs)).toList(), it.recordedAt(), it.version());
    }
}
