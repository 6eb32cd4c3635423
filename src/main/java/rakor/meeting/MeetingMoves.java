package rakor.meeting;

import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.RegencyClock;

/** Which moves are open now: legal in the state, permitted to the actor, and not held back by the day or by commitments. */
@Singleton
class MeetingMoves {
    /** Once the minutes are with the parties: only while a revision is open, or only while none is. */
    private static final Set<String> WHILE_REVISING = Set.of("correction", "circulation");
    private static final Set<String> UNLESS_REVISING = Set.of("revision", "sealing");
    private static final Set<String> WITHOUT_COMMITMENTS = Set.of("un-holding", "rescheduling", "cancellation", "discarding");
    private final RegencyClock clock;
    private final BeanProvider<MeetingCommitments> commitments;

    MeetingMoves(RegencyClock clock, BeanProvider<MeetingCommitments> commitments) {
        this.clock = clock;
        this.commitments = commitments;
    }

    List<String> open(Actor actor, Meeting meeting) {
        if (!MeetingAccess.keepsRecord(actor, meeting.content().recorder())) {
            return List.of();
        }
        boolean promised = promised(meeting);
        return meeting.status().moves().stream()
                .filter(move -> !(move.equals("holding") && !begun(meeting)) && !(move.equals("invitation-sending") && past(meeting)) && !settled(meeting, move) && !(promised && WITHOUT_COMMITMENTS.contains(move)))
                .toList();
    }

    /** @throws DomainError of kind CONFLICT, in the words of what is in the way */
    MeetingStatus require(Meeting meeting, String move) {
        MeetingStatus to = meeting.after(move);
        if (move.equals("holding") && !begun(meeting)) {
            throw DomainError.conflict("meeting.error.not-yet");
        }
        if (settled(meeting, move)) {
            throw DomainError.conflict(meeting.revising() ? "meeting.error.revising" : "meeting.error.minuted", "meeting.move." + move);
        }
        if (move.equals("invitation-sending") && past(meeting)) {
            throw DomainError.conflict("notice.error.over");
        }
        if (WITHOUT_COMMITMENTS.contains(move) && promised(meeting)) {
            throw DomainError.conflict("meeting.error.has-commitments", "meeting.move." + move);
        }
        return to;
    }

    private static boolean settled(Meeting meeting, String move) {
        return meeting.status().minuted() && (meeting.revising() ? UNLESS_REVISING : WHILE_REVISING).contains(move);
    }

    void requireUnderWay(Meeting meeting) {
        require(meeting, "correction");
        if (!meeting.ref().begun(clock.today())) {
            throw DomainError.conflict("meeting.error.not-under-way");
        }
    }

    /** Its day has come. Commitments and attendance are recorded from then on. */
    boolean begun(Meeting meeting) {
        return !meeting.content().date().isAfter(clock.today());
    }

    private boolean past(Meeting meeting) {
        return meeting.content().date().isBefore(clock.today());
    }

    private boolean promised(Meeting meeting) {
        return begun(meeting) && commitments.isPresent() && commitments.get().any(meeting.id());
    }
}
