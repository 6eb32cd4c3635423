package rakor.meeting.checkin;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import rakor.common.Actor;
import rakor.meeting.Meeting;
import rakor.meeting.MeetingAccess;
import rakor.meeting.MeetingFinder;

/** What the pages of this part show of the meeting itself. */
@Singleton
class AttendeePageService {
    private final MeetingFinder finder;

    AttendeePageService(MeetingFinder finder) {
        this.finder = finder;
    }

    @ReadOnly
    Gathering meeting(Actor actor, String code) {
        return Gathering.of(finder.find(actor, code));
    }

    @ReadOnly
    boolean keeps(Actor actor, String code) {
        Meeting meeting = finder.find(actor, code);
        return MeetingAccess.keepsRecord(actor, meeting.content().recorder()) && meeting.status().moves().contains("correction");
    }

    /** For a page that writes: refused like the writing itself. */
    @ReadOnly
    Gathering forChange(Actor actor, String code) {
        Meeting meeting = finder.find(actor, code);
        MeetingAccess.requireRecorder(actor, meeting.content().recorder());
        meeting.after("correction");
        return Gathering.of(meeting);
    }
}
