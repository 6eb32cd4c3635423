package rakor.commitment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A promise as it is kept.
 *
 * @param missing         what it lacks, as computed when it was last written
 * @param originalDueDate the first due date that was agreed on, kept for ever; in a draft the present one
 * @param proposedOnce    whether it was ever put before its owner; until then it is the regency's only
 */
record Commitment(
        long id, String code, Origin origin, CommitmentStatus status, Wording wording, Filing filing, List<Missing> missing,
        LocalDate originalDueDate, boolean proposedOnce, Instant recordedAt, long version) {
    /** Whether a correction would change nothing. */
    boolean says(Reading reading) {
        return wording.equals(reading.wording()) && filing.equals(reading.filing());
    }

    /** After a correction. */
    Commitment with(Reading reading) {
        LocalDate original = status.termsOpen() ? reading.wording().dueDate() : originalDueDate;
        return new Commitment(id, code, origin, status, reading.wording(), reading.filing(), Missing.of(status, reading.wording(), reading.owner()), original, proposedOnce, recordedAt, version + 1);
    }

    /** After a move to a state in which nothing counts as missing any more. */
    Commitment ended(CommitmentStatus to) {
        return new Commitment(id, code, origin, to, wording, filing, List.of(), originalDueDate, proposedOnce, recordedAt, version + 1);
    }

    Commitment supportedBy(List<Long> supporters) {
        Wording it = wording;
        Wording helped = new Wording(it.statement(), it.strength(), it.owner(), it.counterpart(), supporters, it.measure(), it.doneWhen(), it.dueDate(), it.condition());
        return new Commitment(id, code, origin, status, helped, filing, missing, originalDueDate, proposedOnce, recordedAt, version);
    }

    /** What a flag looks at. */
    Flag.Facts flagFacts() {
        return new Flag.Facts(status, !missing.isEmpty(), wording.dueDate(), filing.reviewOn());
    }
}
