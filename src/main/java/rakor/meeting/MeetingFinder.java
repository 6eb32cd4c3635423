package rakor.meeting;

import jakarta.inject.Singleton;
import rakor.common.Actor;
import rakor.common.DomainError;

/** Finds a meeting for a use case, and refuses in the order all refusals have: not there, not permitted, not legal now. */
@Singleton
public class MeetingFinder {
    private final MeetingSearch search;
    private final MeetingRepository meetings;
    private final MeetingMoves moves;

    MeetingFinder(MeetingSearch search, MeetingRepository meetings, MeetingMoves moves) {
        this.search = search;
        this.meetings = meetings;
        this.moves = moves;
    }

    public Meeting find(Actor actor, String code) {
        return search.find(actor, code).orElseThrow(DomainError::notFound);
    }

    /** For the recorder office to make {@code move}; other changes of the same meeting wait until the transaction ends. */
    public Meeting forChange(Actor actor, String code, String move) {
        meetings.lock(code);
        Meeting meeting = find(actor, code);
        MeetingAccess.requireRecorder(actor, meeting.content().recorder());
        moves.require(meeting, move);
        return meeting;
    }

    /** For the recorder office to write down what is said, from the day of an announced meeting until its minutes go out. */
    public MeetingRef underWay(Actor actor, String code) {
        Meeting meeting = find(actor, code);
        MeetingAccess.requireRecorder(actor, meeting.content().recorder());
        moves.requireUnderWay(meeting);
        return meeting.ref();
    }

    /** The same for a change; other changes of the meeting wait until the transaction ends. */
    public MeetingRef lockUnderWay(Actor actor, String code) {
        meetings.lock(code);
        return underWay(actor, code);
    }

    /** For a part that asks before a move: refused like the move itself. */
    public MeetingRef beforeMove(Actor actor, String code, String move) {
        Meeting meeting = find(actor, code);
        MeetingAccess.requireRecorder(actor, meeting.content().recorder());
        moves.require(meeting, move);
        return meeting.ref();
    }

    /** For a part that shows the recorder office what is its own. */
    public MeetingRef kept(Actor actor, String code) {
        Meeting meeting = find(actor, code);
        MeetingAccess.requireRecorder(actor, meeting.content().recorder());
        return meeting.ref();
    }

    /** For a part that makes a move: locked like {@link #forChange}. */
    public MeetingRef forMove(Actor actor, String code, String move, Long version) {
        Meeting meeting = forChange(actor, code, move);
        meeting.readAs(version);
        return meeting.ref();
    }

    /** The meeting as it stands after a change in this transaction, also when the change took it out of the actor's sight. */
    Meeting again(Actor actor, Meeting before) {
        return search.find(actor, before.code()).orElse(before);
    }
}
