package rakor.commitment.move;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import rakor.commitment.Commitment;
import rakor.commitment.CommitmentMove;
import rakor.commitment.CommitmentPage;
import rakor.commitment.CommitmentStatus;
import rakor.commitment.Fact;
import rakor.commitment.MeasureDirection;
import rakor.commitment.Request;
import rakor.commitment.RequestKind;
import rakor.commitment.RequestReason;
import rakor.commitment.Told;
import rakor.commitment.Wording;
import rakor.stakeholder.OrganizationRef;
import rakor.stakeholder.PostRef;
import rakor.web.Frame;
import rakor.web.Option;

/**
 * The page of one move of one commitment.
 *
 * @param posts of the owner
 */
record MovePage(CommitmentPage page, CommitmentMove move, List<PostRef> posts) {
    Commitment it() {
        return page.it();
    }

    /** @throws rakor.common.DomainError like the move itself, where it is not permitted or not legal */
    MovePage open() {
        page.access().require(move);
        page.access().requireReady(move);
        return this;
    }

    /** Where the labels of its fields begin, the nearest first. */
    String labels() {
        return "commitment.told." + move.noun() + " commitment.field";
    }

    boolean asks(Ask what) {
        return what.of(move) && switch (what) {
            case QUANTITY -> it().wording().measure() != null;
            case REST_DUE -> it().wording().measure() != null && !onBehalf();
            case BLOCKED_BY -> page.access().ownersParty() || onBehalf();
            default -> true;
        };
    }

    /** Whether it would be written down for a party that cannot speak for itself. */
    boolean onBehalf() {
        return page.access().onBehalf(move);
    }

    String spokenFor() {
        return page.refs().organization(page.access().spokenFor(move)).name();
    }

    /** Whether other terms can be put forward with it. */
    boolean offers() {
        return move == CommitmentMove.COUNTER_PROPOSAL || move == CommitmentMove.AMENDMENT || move == CommitmentMove.PROPOSAL && it().status() != CommitmentStatus.DRAFT;
    }

    /** Whether terms that are empty can be filled with it; what the owner offered is taken as it is. */
    private boolean fills() {
        return move == CommitmentMove.ACCEPTANCE && it().offer() == null;
    }

    boolean asksMeasure() {
        return offers() || fills() && it().wording().measure() == null && it().wording().doneWhen() == null;
    }

    boolean asksDue() {
        return offers() || fills() && it().wording().dueDate() == null && it().wording().condition() == null;
    }

    boolean asksPost() {
        return asks(Ask.POST) || fills() && it().wording().owner().post() == null && !posts.isEmpty();
    }

    /** A first proposal needs no reason, nor does a new one after an offer. */
    boolean mayLeaveReason() {
        return move == CommitmentMove.PROPOSAL && it().status() != CommitmentStatus.DECLINED;
    }

    /** The field two buttons fill. */
    String answer() {
        return switch (move) {
            case RULING -> "accepted";
            case IMPOSSIBILITY_ANSWER, BLOCKAGE_ANSWER -> "agreed";
            default -> "granted";
        };
    }

    /** What is asked and waits for this very answer; null for other moves. */
    Request asked() {
        return switch (move) {
            case AMENDMENT_DECISION -> it().pending().open(RequestKind.AMENDMENT);
            case RELEASE_DECISION -> it().pending().open(RequestKind.RELEASE);
            case ANNULMENT_DECISION -> it().pending().open(RequestKind.ANNULMENT);
            case IMPOSSIBILITY_ANSWER, RULING -> it().pending().open(RequestKind.IMPOSSIBILITY);
            default -> null;
        };
    }

    /** The owner's word that it is done, as the story tells it. */
    List<Told> reported() {
        return page.story().stream().filter(told -> told.entry().move().equals(CommitmentMove.COMPLETION.noun())).limit(1).toList();
    }

    /** What was told of how far it has come. */
    List<Told> progress() {
        return page.story().stream().filter(told -> told.progress() != null).toList();
    }

    /** What the move means. */
    String what(Frame f) {
        boolean offer = move == CommitmentMove.ACCEPTANCE && it().offer() != null;
        String check = move == CommitmentMove.COMPLETION ? page.check(f) : null;
        return check != null ? check : f.t(offer ? "commitment.do.acceptance.what.offer" : "commitment.do." + move.noun() + ".what");
    }

    /** The field that names another commitment; null where none can be named. */
    String other() {
        return move == CommitmentMove.RELEASE ? "replacedBy" : move == CommitmentMove.ANNULMENT ? "duplicateOf" : null;
    }

    List<Option> reasonCodes(Frame f) {
        RequestKind kind = move == CommitmentMove.RELEASE ? RequestKind.RELEASE : move == CommitmentMove.ANNULMENT ? RequestKind.ANNULMENT : RequestKind.IMPOSSIBILITY;
        return f.options("commitment.reason", RequestReason.of(kind).toArray(RequestReason[]::new));
    }

    /** Who may be said to hold it up: those who see the file and can answer. */
    List<Option> blockers() {
        Map<Long, Option> found = new LinkedHashMap<>();
        Wording terms = it().wording();
        Stream.concat(Stream.of(terms.counterpart().organization(), it().origin().recorderId()), terms.supporters().stream()).filter(id -> !Objects.equals(id, terms.owner().organization())).forEach(id -> {
            OrganizationRef organization = page.refs().organization(id);
            found.put(id, new Option(organization.code(), organization.name()));
        });
        return List.copyOf(found.values());
    }

    List<Option> directions(Frame f) {
        return f.options("commitment.direction", MeasureDirection.values());
    }

    List<Fact> offered(Frame f) {
        return page.offered(f);
    }
}
