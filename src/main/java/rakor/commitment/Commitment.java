package rakor.commitment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import rakor.common.DomainError;
import rakor.history.Subject;
import rakor.stakeholder.OrganizationRef;

/**
 * A promise as it is kept.
 *
 * @param missing         what it lacks, as computed when it was last written
 * @param originalDueDate the due date it was first accepted with, kept for ever; before that the present one
 * @param proposedOnce    whether it was ever put before its owner; until then it is the regency's only
 * @param acceptedOn      the day it was first accepted; null while it never was
 * @param offer           the terms the owner offered instead; null unless they wait for an answer
 */
record Commitment(
        long id, String code, Origin origin, CommitmentStatus status, Wording wording, Filing filing, List<Missing> missing,
        LocalDate originalDueDate, boolean proposedOnce, LocalDate acceptedOn, Offer offer, Instant recordedAt, long version) {
    /** Whether a correction would change nothing. */
    boolean says(Reading reading) {
        return wording.equals(reading.wording()) && filing.equals(reading.filing());
    }

    /** After a correction. */
    Commitment with(Reading reading) {
        return now(status, reading, acceptedOn, offer);
    }

    /** @throws DomainError of kind CONFLICT, naming state and move, where the move is not legal */
    CommitmentStatus after(CommitmentMove move) {
        return move.from(status).orElseThrow(() -> DomainError.conflict("commitment.move.illegal", move.label(), "commitment.status." + status));
    }

    /**
     * After a move, with the terms it has then. Accepted terms bind from that day on; an offer lasts until it is answered.
     *
     * @param owner the organisation that owns it; null while none is named
     */
    Commitment moved(CommitmentMove move, Wording terms, OrganizationRef owner, LocalDate today) {
        CommitmentStatus to = after(move);
        return now(to, new Reading(terms, filing, owner), to == CommitmentStatus.ACTIVE && acceptedOn == null ? today : acceptedOn, null);
    }

    /** After the owner offered other terms; those it was asked for stay as they were. */
    Commitment countered(Offer made, OrganizationRef owner) {
        return now(after(CommitmentMove.COUNTER_PROPOSAL), new Reading(wording, filing, owner), acceptedOn, made);
    }

    private Commitment now(CommitmentStatus to, Reading says, LocalDate accepted, Offer waiting) {
        Wording terms = says.wording();
        LocalDate original = acceptedOn == null ? terms.dueDate() : originalDueDate;
        boolean proposed = proposedOnce || to == CommitmentStatus.PROPOSED;
        return new Commitment(id, code, origin, to, terms, says.filing(), Missing.of(to, terms, says.owner()), original, proposed, accepted, waiting, recordedAt, version + 1);
    }

    Commitment supportedBy(List<Long> supporters) {
        Wording it = wording;
        Wording helped = new Wording(it.statement(), it.strength(), it.owner(), it.counterpart(), supporters, it.measure(), it.doneWhen(), it.dueDate(), it.condition());
        return new Commitment(id, code, origin, status, helped, filing, missing, originalDueDate, proposedOnce, acceptedOn, offer, recordedAt, version);
    }

    /** With the terms of an offer in the place of its own, to look at. */
    Commitment with(Offer other) {
        return new Commitment(id, code, origin, status, other.on(wording), filing, missing, originalDueDate, proposedOnce, acceptedOn, offer, recordedAt, version);
    }

    Commitment offered(Offer waiting) {
        return new Commitment(id, code, origin, status, wording, filing, missing, originalDueDate, proposedOnce, acceptedOn, waiting, recordedAt, version);
    }

    /** What a flag looks at. */
    Flag.Facts flagFacts() {
        return new Flag.Facts(status, !missing.isEmpty(), wording.dueDate(), filing.reviewOn());
    }

    /** As the history knows it. */
    Subject subject() {
        return new Subject("commitment", id, code);
    }
}
