package rakor.meeting;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import rakor.common.Actor;
import rakor.history.History;
import rakor.history.Subject;

/** What the minutes room reads of a meeting's record and writes on it, within its own transactions. */
@Singleton
public class MinutedMeetings {
    private final MeetingFinder finder;
    private final MeetingRepository meetings;
    private final MeetingFileService files;
    private final History history;
    private final List<MeetingChanged> followers;

    MinutedMeetings(MeetingFinder finder, MeetingRepository meetings, MeetingFileService files, History history, List<MeetingChanged> followers) {
        this.finder = finder;
        this.meetings = meetings;
        this.files = files;
        this.history = history;
        this.followers = followers;
    }

    /**
     * A meeting with everything its pages show.
     *
     * @param keeper whether the actor keeps its record
     */
    public record Record(MeetingRef ref, MeetingFile file, Long chairPost, String revision, boolean keeper) {}

    /**
     * What is written into the meeting's story.
     *
     * @param move     or what was said, as a noun
     * @param revision why the record may be changed from now on; null where it may not
     * @param reason   in the person's words; null where none is asked
     */
    public record Told(String move, String revision, Map<String, ?> facts, String reason) {}

    public Record read(Actor actor, String code) {
        return record(actor, finder.find(actor, code));
    }

    /** Other changes of the meeting, its minutes and what the parties say to them wait until the transaction ends. */
    public Record held(Actor actor, String code) {
        meetings.lock(code);
        return read(actor, code);
    }

    /** Likewise, for its recorder office to make a move that is legal now. */
    public Record forMove(Actor actor, String code, String move) {
        return record(actor, finder.forChange(actor, code, move));
    }

    private Record record(Actor actor, Meeting meeting) {
        return new Record(meeting.ref(), files.read(actor, meeting.code()), meeting.content().chairPost(), meeting.revision(), MeetingAccess.keepsRecord(actor, meeting.content().recorder()));
    }

    /** Makes the move, and writes it into the meeting's story. */
    public void moved(Actor actor, String code, Told told) {
        Meeting before = finder.find(actor, code);
        meetings.minute(before, before.after(told.move()), told.revision());
        tell(actor, before.ref(), told);
        Meeting after = finder.again(actor, before);
        followers.forEach(follower -> follower.changed(after.ref()));
    }

    /** Writes into the meeting's story what a party said to its minutes. */
    public void tell(Actor actor, MeetingRef meeting, Told told) {
        history.write(actor, new Subject("meeting", meeting.id(), meeting.code()), told.move(), told.facts(), told.reason());
    }
}
