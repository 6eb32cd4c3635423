package rakor.report;

import java.util.Locale;
import rakor.commitment.CommitmentStatus;
import rakor.meeting.MeetingStatus;

/** How a state and a flag look: names of classes of the style sheet. */
final class StateLook {
    private StateLook() {}

    static String state(CommitmentStatus status) {
        return switch (status) {
            case DRAFT -> "state-draft";
            case PROPOSED -> "state-proposed";
            case COUNTERED -> "state-countered";
            case ACTIVE -> "state-active";
            case REPORTED -> "state-reported";
            case IMPOSSIBLE_CLAIMED -> "state-claimed";
            case FULFILLED -> "state-fulfilled";
            case CLOSED_IMPOSSIBLE, RELEASED -> "state-closed";
            case DECLINED -> "state-declined";
            case WITHDRAWN, ANNULLED -> "state-withdrawn";
        };
    }

    static String meeting(MeetingStatus status) {
        return status == MeetingStatus.MINUTES_CIRCULATED ? "state-circulated" : "state-" + status.name().toLowerCase(Locale.ROOT);
    }

    static String fill(CommitmentStatus status) {
        return switch (status) {
            case PROPOSED, COUNTERED -> "fill-talk";
            case ACTIVE -> "fill-run";
            case REPORTED -> "fill-check";
            case IMPOSSIBLE_CLAIMED -> "fill-rule";
            case FULFILLED -> "fill-done";
            default -> "fill-quiet";
        };
    }
}
