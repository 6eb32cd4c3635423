package rakor.commitment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import rakor.common.DomainError;
import rakor.history.Subject;

/**
 * A promise as it is kept, and the moves it can make. Each move gives what it is afterwards, one version on.
 *
 * @param side    of its owner, as it was when it was last written
 * @param missing what it lacks, likewise
 */
public record Commitment(
        long id, String code, Origin origin, CommitmentStatus status, Wording wording, Filing filing, OwnerSide side, List<Missing> missing, Course course, Pending pending, Instant recordedAt, long version) {
    /** As it is first written down. */
    static Commitment recorded(long id, String code, Origin origin, Reading says, Instant at) {
        Wording terms = says.wording();
        return new Commitment(id, code, origin, CommitmentStatus.DRAFT, terms, says.filing(), OwnerSide.of(says.owner()), Missing.of(CommitmentStatus.DRAFT, terms, says.owner()),
                Course.begun(origin.date(), terms.dueDate()), Pending.NOTHING, at, 0);
    }

    /** Whether a correction would change nothing. */
    boolean says(Reading reading) {
        return wording.equals(reading.wording()) && filing.equals(reading.filing());
    }

    /** After a correction. */
    public Commitment with(Reading reading) {
        return now(status, reading, course, pending);
    }

    /** @throws DomainError of kind CONFLICT, naming state and move, where the move is not legal or does not lead there */
    private CommitmentStatus after(CommitmentMove move, CommitmentStatus to) {
        requireLegal(move);
        if (!move.from(status).contains(to)) {
            throw new IllegalStateException(move + " does not lead from " + status + " to " + to);
        }
        return to;
    }

    /** @throws DomainError of kind CONFLICT, naming state and move */
    void requireLegal(CommitmentMove move) {
        if (!move.legal(status)) {
            throw DomainError.conflict("commitment.move.illegal", move.label(), "commitment.status." + status);
        }
    }

    /** Put before its owner. Consent may be as old as the words of the meeting, but never older than other terms. */
    public Commitment proposed(Wording terms, Act act) {
        boolean asSaid = status == CommitmentStatus.DRAFT && terms.equals(wording);
        return moved(CommitmentMove.PROPOSAL, CommitmentStatus.PROPOSED, terms, asSaid ? course : course.said(act.on()), act);
    }

    /** Taken on with these terms, which bind from that day on. */
    public Commitment accepted(Wording terms, Act act) {
        Course first = course.acceptedOn() == null ? course.with(course.slips().proposed(terms.dueDate())) : course;
        return moved(CommitmentMove.ACCEPTANCE, CommitmentStatus.ACTIVE, terms, first.accepted(act.on()).said(act.on()), act);
    }

    /** After the owner offered other terms; those it was asked for stay as they were, and the offer lasts until it is answered. */
    public Commitment countered(Offer made, Act act) {
        Course spoken = course.said(act.on()).with(course.completion().reported(null, act.account()));
        Commitment now = moved(CommitmentMove.COUNTER_PROPOSAL, CommitmentStatus.COUNTERED, wording, spoken, act);
        return now.waiting(now.pending.with(made));
    }

    /** Refused or taken back before anybody accepted it. */
    public Commitment turnedDown(CommitmentMove move, Act act) {
        return moved(move, move.from(status).get(0), wording, course.said(act.on()), act);
    }

    public Commitment completed(Act act) {
        Course heard = course.said(act.on()).heard(course.heard().reported(act.on()));
        return moved(CommitmentMove.COMPLETION, CommitmentStatus.REPORTED, wording, heard.with(course.completion().reported(act.on(), act.account())), act);
    }

    /** @param quantity how much of the measure is done; null where nothing is counted */
    public Commitment verified(boolean wholly, BigDecimal quantity, Act act) {
        Completion done = course.completion().verified(quantity);
        Commitment now = moved(CommitmentMove.VERIFICATION, wholly ? CommitmentStatus.FULFILLED : CommitmentStatus.ACTIVE, wording, course.said(act.on()).with(wholly ? done : done.again()), act);
        return wholly ? now.overtaken() : now;
    }

    /** Open again, because it was not found done or its owner took the report or claim back. */
    public Commitment openAgain(CommitmentMove move, Act act) {
        return moved(move, CommitmentStatus.ACTIVE, wording, course.said(act.on()).with(course.completion().again()), act).waiting(pending.without(RequestKind.IMPOSSIBILITY));
    }

    /** After a report of its owner. @param blockage null when nothing holds it up on another side, as it now says */
    public Commitment reported(Blockage blockage, Act act) {
        return moved(CommitmentMove.PROGRESS_REPORT, status, wording, course.heard(course.heard().reported(act.on())).with(blockage), act);
    }

    /** After an observation, or what a supporter tells: the owner was not heard by that. */
    public Commitment observed(CommitmentMove move, Act act) {
        return moved(move, status, wording, course, act);
    }

    public Commitment blockageAnswered(boolean confirmed, Act act) {
        Blockage now = confirmed ? new Blockage(course.blockage().by(), course.blockage().claimedOn(), act.on()) : null;
        return moved(CommitmentMove.BLOCKAGE_ANSWER, status, wording, course.with(now), act);
    }

    /** With the post that carries it. */
    public Commitment carriedBy(long post, Act act) {
        Party owner = new Party(wording.owner().organization(), wording.owner().text(), post);
        return moved(CommitmentMove.OWNER_POST, status, wording.ownedBy(owner), course, act);
    }

    /** After one side asked for something. A claim that it cannot be done is a state of its own. */
    public Commitment asked(CommitmentMove move, Request request, Act act) {
        CommitmentStatus to = move == CommitmentMove.IMPOSSIBILITY ? CommitmentStatus.IMPOSSIBLE_CLAIMED : status;
        Course then = move == CommitmentMove.IMPOSSIBILITY ? course.said(act.on()).with(course.completion().reported(null, act.account())) : course;
        return moved(move, to, wording, then, act).waiting(pending.asked(request));
    }

    /** After the counterpart answered a claim. */
    public Commitment answered(Act act) {
        return moved(CommitmentMove.IMPOSSIBILITY_ANSWER, status, wording, course, act).waiting(pending);
    }

    /** With the terms both parties agreed to; a due date that is later than the one in force is a slip. */
    public Commitment amended(Wording terms, Act act) {
        Course then = course.said(act.on()).with(course.slips().moved(wording.dueDate(), terms.dueDate()));
        return moved(CommitmentMove.AMENDMENT_DECISION, status, terms, then, act).waiting(pending.without(RequestKind.AMENDMENT));
    }

    /** After a request was decided: closed by it, or as before. */
    public Commitment decided(CommitmentMove move, RequestKind kind, CommitmentStatus to, Act act) {
        Course then = to == CommitmentStatus.ACTIVE && status != to ? course.with(course.completion().again()) : course;
        Commitment now = moved(move, to, wording, to == status ? then : then.said(act.on()), act).waiting(pending.without(kind));
        return to.ended() && to != status ? now.overtaken() : now;
    }

    /** Open again after it was closed, with a new due date: that is a slip. */
    public Commitment reopened(Wording terms, Act act) {
        // what was verified in part before it was given up stays so; what was found done wholly was not
        boolean fulfilled = status == CommitmentStatus.FULFILLED;
        Course unverified = fulfilled ? course.without(List.of(CommitmentMove.VERIFICATION.noun())).with(course.completion().verified(null)) : course;
        Course then = unverified.said(act.on()).heard(course.heard().on(act.on())).with(course.slips().moved(wording.dueDate(), terms.dueDate())).with(unverified.completion().again());
        return moved(CommitmentMove.REOPENING, CommitmentStatus.ACTIVE, terms, then, act);
    }

    /** As it was before somebody recorded on behalf of a party what that party disputes. Where it was no promise yet, its terms stand again too. */
    public Commitment disputed(Behalf declared, Act act) {
        Behalf.Before before = declared.before();
        boolean asked = CommitmentStatus.awaitingAnswer().contains(before.status());
        Wording terms = asked ? before.terms().on(wording) : wording;
        Course kept = asked ? course.said(act.on()).neverAccepted(terms.dueDate()) : course;
        Commitment now = moved(CommitmentMove.DISPUTE, before.status(), terms, kept.with(before.done()).before(declared), act);
        return asked ? now.overtaken() : now;
    }

    /** What a party does itself confirms what was declared for it before. */
    private Commitment moved(CommitmentMove move, CommitmentStatus to, Wording terms, Course then, Act act) {
        List<String> confirmed = act.party() == null ? List.of() : pending.spokenFor(act.party()).filter(move::confirms).map(CommitmentMove::noun).toList();
        Course marked = then.without(confirmed).marked(move, status == to ? null : to, act.onBehalf() != null);
        return now(after(move, to), new Reading(terms, filing, act.owner()), marked.in(status, to, act.today()), pending.with(null));
    }

    /** Nothing that was asked about terms or release matters any more. */
    private Commitment overtaken() {
        return waiting(pending.without(RequestKind.AMENDMENT, RequestKind.RELEASE, RequestKind.IMPOSSIBILITY));
    }

    private Commitment now(CommitmentStatus to, Reading says, Course then, Pending left) {
        Wording terms = says.wording();
        Course reached = then.acceptedOn() == null ? then.with(then.slips().proposed(terms.dueDate())) : then;
        return new Commitment(id, code, origin, to, terms, says.filing(), OwnerSide.of(says.owner()), Missing.of(to, terms, says.owner()), reached, left, recordedAt, version + 1);
    }

    Commitment supportedBy(List<Long> supporters) {
        return new Commitment(id, code, origin, status, wording.supportedBy(supporters), filing, side, missing, course, pending, recordedAt, version);
    }

    /** With the terms of an offer in the place of its own, to look at. */
    public Commitment with(Offer other) {
        return new Commitment(id, code, origin, status, other.on(wording), filing, side, missing, course, pending, recordedAt, version);
    }

    public Commitment waiting(Pending known) {
        return new Commitment(id, code, origin, status, wording, filing, side, missing, course, known, recordedAt, version);
    }

    public Offer offer() {
        return pending.offer();
    }

    /** What a flag looks at. */
    public Flag.Facts flagFacts() {
        Blockage blockage = course.blockage() == null ? new Blockage(null, null, null) : course.blockage();
        return new Flag.Facts(status, !missing.isEmpty(), wording.dueDate(), filing.reviewOn(), course.since(), course.heard().anyhow(), course.completion().on(), blockage.claimedOn(), blockage.confirmed(),
                !course.onBehalf().isEmpty());
    }

    /** Where it is counted. */
    Counted counted() {
        return new Counted(origin.recorderId(), side, status, !missing.isEmpty());
    }

    /** As the history knows it. */
    public Subject subject() {
        return new Subject("commitment", id, code);
    }
}
