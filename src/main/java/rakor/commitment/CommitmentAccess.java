package rakor.commitment;

import java.util.List;
import java.util.Map;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.Role;
import rakor.meeting.MeetingRef;

/**
 * Who may do what with a commitment, each rule under its name. Who may see it is {@link CommitmentSight}.
 *
 * @param voices by organisation; those that are missing have nobody who could speak for them
 * @param today  the day it is asked
 */
public record CommitmentAccess(Actor actor, Commitment it, Map<Long, Voice> voices, Reckoning today) {
    /** An official acting for the office that keeps the meeting's record. */
    static boolean recorderOffice(Actor actor, long recorderId) {
        return actor.has(Role.OFFICIAL) && actor.actsFor(recorderId);
    }

    static boolean mayRecord(Actor actor, MeetingRef meeting) {
        return recorderOffice(actor, meeting.recorderId());
    }

    boolean recorderOffice() {
        return recorderOffice(actor, it.origin().recorderId());
    }

    /** Whoever acts for the organisation that owes it. */
    public boolean ownersParty() {
        return party(it.wording().owner());
    }

    /** Whoever acts for the organisation it is owed to. */
    boolean counterpartsParty() {
        return party(it.wording().counterpart());
    }

    private boolean party(Party end) {
        return end.organization() != null && actor.hasAny(Role.OFFICIAL, Role.LIAISON) && actor.actsFor(end.organization());
    }

    private boolean supportersParty() {
        return actor.hasAny(Role.OFFICIAL, Role.LIAISON) && actor.actsForAny(it.wording().supporters());
    }

    /** Nobody decides for the one side what was said for the other: who acts for the owner never does, whatever else the account may. */
    private boolean actsForOwner() {
        return actor.actsFor(it.wording().owner().organization());
    }

    boolean counterpartAlone() {
        return counterpartsParty() && !actsForOwner();
    }

    /** While the owner has nobody with an account, the recorder office writes down what it declares. */
    private boolean onBehalfOfOwner() {
        return silent(it.wording().owner()) && recorderOffice();
    }

    /** The same for the counterpart; but nobody who acts for the owner, so where that is the recorder office any other official. */
    private boolean onBehalfOfCounterpart() {
        boolean owed = it.origin().recorderId() == (it.wording().owner().organization() == null ? 0 : it.wording().owner().organization());
        return silent(it.wording().counterpart()) && !actsForOwner() && (recorderOffice() || actor.has(Role.LEADERSHIP) || owed && actor.has(Role.OFFICIAL));
    }

    /** Whether nobody with an account could speak for that end. */
    boolean silent(Party end) {
        return end.organization() != null && !voice(end.organization()).account();
    }

    private Voice voice(Long organization) {
        return voices.getOrDefault(organization, Voice.NONE);
    }

    /** The organisation whose word the actor's is: the owner's, else the counterpart's; null for neither. */
    public Long speaks() {
        return ownersParty() ? it.wording().owner().organization() : counterpartsParty() ? it.wording().counterpart().organization() : null;
    }

    /** Nobody answers for, verifies, rules on or reopens what they themselves offered, reported or claimed. */
    boolean spokeForOwner() {
        Long reporter = it.course().completion().reporter();
        return it.pending().entered(CommitmentMove.COMPLETION, actor.accountId()) || reporter != null && reporter == actor.accountId();
    }

    /** Leadership that is not of the office that owes it, and did not speak for it. */
    private boolean leadershipElsewhere() {
        return actor.has(Role.LEADERSHIP) && !actsForOwner() && !spokeForOwner();
    }

    private boolean verifies() {
        return (counterpartAlone() || onBehalfOfCounterpart()) && !spokeForOwner();
    }

    /** The other party than the one that asked decides; when it did not within ten working days, leadership does. */
    private boolean decides(Request request) {
        boolean other = request.side() == RequestSide.OWNER ? counterpartAlone() : ownersParty() && !counterpartsParty();
        boolean late = request.kind() == RequestKind.AMENDMENT && !request.askedOn().isAfter(today.overWorkingDays(Reckoning.ANSWER));
        return request.account() != actor.accountId() && (other || late && actor.has(Role.LEADERSHIP) && !actsForOwner());
    }

    /** Whether the move would be written down for a party that cannot speak for itself. */
    public boolean onBehalf(CommitmentMove move) {
        return switch (move) {
            case ACCEPTANCE -> it.status() == CommitmentStatus.COUNTERED ? !counterpartAlone() && onBehalfOfCounterpart() : !ownersParty() && onBehalfOfOwner();
            case COUNTER_PROPOSAL, REFUSAL, COMPLETION -> !ownersParty() && onBehalfOfOwner();
            case PROGRESS_REPORT -> !ownersParty() && !supportersParty() && onBehalfOfOwner();
            case VERIFICATION -> !counterpartAlone() && onBehalfOfCounterpart();
            default -> false;
        };
    }

    /** The organisation on whose behalf it would be. */
    public long spokenFor(CommitmentMove move) {
        boolean counterpart = move == CommitmentMove.VERIFICATION || it.status() == CommitmentStatus.COUNTERED && move == CommitmentMove.ACCEPTANCE;
        return counterpart ? it.wording().counterpart().organization() : it.wording().owner().organization();
    }

    /** The organisation for which something would be told of its progress. */
    public long teller(CommitmentMove move) {
        Wording terms = it.wording();
        if (move == CommitmentMove.OBSERVATION) {
            return counterpartsParty() ? terms.counterpart().organization() : it.origin().recorderId();
        }
        return ownersParty() || onBehalf(move) ? terms.owner().organization() : terms.supporters().stream().filter(actor::actsFor).findFirst().orElseThrow();
    }

    /**
     * The open request of a kind.
     *
     * @param number that it must have; null for any
     */
    public Request open(RequestKind kind, Integer number) {
        Request request = it.pending().open(kind);
        if (request == null || number != null && number != request.number()) {
            throw DomainError.conflict("commitment.error.nothing-asked");
        }
        return request;
    }

    /** For whom the actor would ask. */
    public RequestSide side(CommitmentMove move) {
        return move == CommitmentMove.ANNULMENT ? RequestSide.RECORDER : ownersParty() ? RequestSide.OWNER : RequestSide.COUNTERPART;
    }

    boolean may(CommitmentMove move) {
        return switch (move) {
            case RECORD -> false;
            case CORRECTION, ANNULMENT -> recorderOffice();
            case PROPOSAL -> asks() && !answered();
            case ACCEPTANCE -> it.status() == CommitmentStatus.COUNTERED ? verifies() : ownersParty() || onBehalfOfOwner();
            case COUNTER_PROPOSAL, REFUSAL, COMPLETION -> ownersParty() || onBehalfOfOwner();
            case PROGRESS_REPORT -> ownersParty() || supportersParty() || onBehalfOfOwner();
            case RETRACTION, IMPOSSIBILITY, OWNER_POST -> ownersParty();
            case WITHDRAWAL -> recorderOffice() || it.status() != CommitmentStatus.DRAFT && counterpartsParty();
            case VERIFICATION -> verifies();
            case RETURN -> counterpartAlone() && !spokeForOwner();
            case OBSERVATION -> (recorderOffice() || counterpartsParty()) && !actsForOwner();
            case BLOCKAGE_ANSWER -> it.course().blockage() != null && actor.hasAny(Role.OFFICIAL, Role.LIAISON) && actor.actsFor(it.course().blockage().by()) && !actsForOwner();
            case AMENDMENT, RELEASE -> ownersParty() || counterpartAlone();
            case AMENDMENT_DECISION -> decides(RequestKind.AMENDMENT);
            case RELEASE_DECISION -> decides(RequestKind.RELEASE);
            case IMPOSSIBILITY_ANSWER -> counterpartAlone() && !spokeForOwner();
            case RULING -> leadershipElsewhere();
            case ANNULMENT_DECISION -> leadershipElsewhere() && !asked(RequestKind.ANNULMENT);
            case REOPENING -> (counterpartAlone() || leadershipElsewhere()) && !spokeForOwner();
            case DISPUTE -> declaredOnBehalf() != null;
        };
    }

    private boolean decides(RequestKind kind) {
        Request request = it.pending().open(kind);
        boolean leadership = kind == RequestKind.AMENDMENT && actor.has(Role.LEADERSHIP) && !actsForOwner();
        return request == null ? ownersParty() || counterpartsParty() || leadership : decides(request);
    }

    /** Whether the actor may put it before its owner, unless it answered for the owner. */
    boolean asks() {
        return recorderOffice() || counterpartsParty();
    }

    /** What the owner answered is not put before it again by who acts for it, or wrote that answer down. */
    private boolean answered() {
        CommitmentMove answer = it.status() == CommitmentStatus.COUNTERED ? CommitmentMove.COUNTER_PROPOSAL : it.status() == CommitmentStatus.DECLINED ? CommitmentMove.REFUSAL : null;
        return answer != null && (actsForOwner() || it.course().onBehalf().contains(answer.noun()) && it.pending().behalf(answer).account() == actor.accountId());
    }

    private boolean asked(RequestKind kind) {
        Request request = it.pending().open(kind);
        return request != null && request.account() == actor.accountId();
    }

    /** What stands in the way although the actor may, as the key of a message; null when nothing does. */
    String hindrance(CommitmentMove move) {
        return switch (move) {
            case PROPOSAL -> it.wording().owner().organization() == null || it.wording().counterpart().organization() == null ? "commitment.error.unnamed" : null;
            case OWNER_POST -> it.wording().owner().post() == null ? null : "commitment.error.post-named";
            case AMENDMENT -> it.pending().open(RequestKind.AMENDMENT) == null ? null : "commitment.error.amendment-open";
            case RELEASE -> it.pending().open(RequestKind.RELEASE) == null ? null : "commitment.error.release-open";
            case ANNULMENT -> it.pending().open(RequestKind.ANNULMENT) == null ? null : "commitment.error.annulment-open";
            case AMENDMENT_DECISION -> it.pending().open(RequestKind.AMENDMENT) == null ? "commitment.error.nothing-asked" : null;
            case RELEASE_DECISION -> it.pending().open(RequestKind.RELEASE) == null ? "commitment.error.nothing-asked" : null;
            case ANNULMENT_DECISION -> it.pending().open(RequestKind.ANNULMENT) == null ? "commitment.error.nothing-asked" : null;
            case BLOCKAGE_ANSWER -> it.course().blockage().confirmed() == null ? null : "commitment.error.answered";
            case IMPOSSIBILITY_ANSWER -> claim() == null ? "commitment.error.nothing-asked" : claim().answer() == null ? null : "commitment.error.answered";
            case RULING -> claim() == null || claim().answer() != null || !claim().askedOn().isAfter(today.overWorkingDays(Reckoning.WORD)) ? null : "commitment.error.counterpart-has-time";
            case DISPUTE -> disputes().inTime(declaredOnBehalf()) ? null : "commitment.error.dispute-over";
            default -> null;
        };
    }

    private Request claim() {
        return it.pending().open(RequestKind.IMPOSSIBILITY);
    }

    /** The last declaration that may be taken back now and was recorded on behalf of a party the actor acts for; null where there is none. */
    public Behalf declaredOnBehalf() {
        return disputes().last();
    }

    private Disputes disputes() {
        return new Disputes(actor, it, voices, today.day());
    }

    /** The moves that are legal now, permitted to the actor and hindered by nothing; what pages and the API offer. */
    List<CommitmentMove> moves() {
        return List.of(CommitmentMove.values()).stream().filter(move -> move.legal(it.status()) && may(move) && hindrance(move) == null).toList();
    }

    /** @throws DomainError of kind NOT_PERMITTED, in the words of who may */
    public void require(CommitmentMove move) {
        if (!may(move)) {
            throw DomainError.notPermitted(WhoMay.words(this, move));
        }
    }

    /** @throws DomainError of kind CONFLICT where the move is not legal, or something stands in its way */
    public void requireReady(CommitmentMove move) {
        it.requireLegal(move);
        String hindrance = hindrance(move);
        if (hindrance != null && move != CommitmentMove.PROPOSAL) {
            throw DomainError.conflict(hindrance);
        }
    }
}
