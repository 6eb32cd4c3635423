package rakor.meeting;

import java.util.List;
import rakor.common.DomainError;
import rakor.history.Subject;

/**
 * A meeting as it is kept.
 *
 * @param revision why what the minutes say may be changed again, for a next version of them; null while it may not
 */
public record Meeting(long id, String code, MeetingStatus status, String statusReason, String revision, long version, MeetingContent content, List<FormerDate> formerDates) {

    /** @throws DomainError of kind CONFLICT when the move is not legal in the state the meeting is in */
    public MeetingStatus after(String move) {
        return status.after(move).orElseThrow(() -> illegal(move));
    }

    DomainError illegal(String move) {
        return DomainError.conflict("meeting.move.illegal", "meeting.move." + move, "meeting.status." + status);
    }

    /** @throws DomainError of kind STALE when the caller read another version; a caller who names none takes what is there */
    void readAs(Long read) {
        DomainError.requireRead(read, version);
    }

    boolean revising() {
        return revision != null;
    }

    public Subject subject() {
        return new Subject("meeting", id, code);
    }

    public MeetingRef ref() {
        return new MeetingRef(id, code, content.title(), content.date(), content.securityClass(), status, content.recorder());
    }
}
