package rakor.meeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a meeting stands, and the moves that are legal there: each a noun and the state after it. Once minutes are with the
 * parties, the record is corrected and circulated again only after a revision opened it.
 */
public enum MeetingStatus {
    /** Being prepared; seen by the recorder office alone. Discarding takes it away for everybody but the history. */
    DRAFT("announcement PLANNED", "cancellation CANCELLED", "discarding DRAFT", "correction DRAFT", "sharing DRAFT"),
    /** Announced to those who may see it. */
    PLANNED("holding HELD", "invitation-sending PLANNED", "rescheduling PLANNED", "cancellation CANCELLED", "correction PLANNED", "sharing PLANNED"),
    /** Took place; attendance and commitments are recorded. */
    HELD("un-holding PLANNED", "circulation MINUTES_CIRCULATED", "correction HELD", "sharing HELD"),
    /** The minutes are with the parties for objection. */
    MINUTES_CIRCULATED("revision MINUTES_CIRCULATED", "circulation MINUTES_CIRCULATED", "sealing SEALED", "correction MINUTES_CIRCULATED", "sharing MINUTES_CIRCULATED"),
    /** The minutes are sealed. */
    SEALED("revision SEALED", "circulation SEALED", "sealing SEALED", "correction SEALED", "sharing SEALED"),
    /** Will not take place; stays readable with its reason. */
    CANCELLED;

    private final Map<String, String> legal = new LinkedHashMap<>();

    MeetingStatus(String... moves) {
        for (String move : moves) {
            String[] nounAndState = move.split(" ");
            legal.put(nounAndState[0], nounAndState[1]);
        }
    }

    /** The minutes went to the parties; what they read does not change. */
    public boolean minuted() {
        return this == MINUTES_CIRCULATED || this == SEALED;
    }

    /** The nouns of the moves that are legal here. */
    public List<String> moves() {
        return new ArrayList<>(legal.keySet());
    }

    /** The state after a move; empty when the move is not legal here. */
    public Optional<MeetingStatus> after(String move) {
        return Optional.ofNullable(legal.get(move)).map(MeetingStatus::valueOf);
    }
}
