package rakor.meeting;

import jakarta.inject.Singleton;
import rakor.common.Actor;
import rakor.web.ReadableRecord;

@Singleton
class ReadableMeeting implements ReadableRecord {
    private final MeetingLookup meetings;

    ReadableMeeting(MeetingLookup meetings) {
        this.meetings = meetings;
    }

    @Override
    public String root() {
        return "/api/v1/meetings/";
    }

    @Override
    public String noun() {
        return "meeting";
    }

    @Override
    public boolean readable(Actor actor, String code) {
        return meetings.visible(actor, code).isPresent();
    }
}
