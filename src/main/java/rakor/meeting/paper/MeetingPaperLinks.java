package rakor.meeting.paper;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import rakor.common.Actor;
import rakor.meeting.MeetingPapers;
import rakor.meeting.MeetingStatus;
import rakor.meeting.MeetingView;

/** The invitation, unless the meeting is cancelled, and the attendance list; with telephone numbers for who keeps the record. */
@Singleton
class MeetingPaperLinks implements MeetingPapers {
    @Override
    public List<Paper> papers(Actor actor, MeetingView meeting) {
        String link = "/meetings/" + meeting.code();
        List<Paper> papers = new ArrayList<>();
        if (meeting.status() != MeetingStatus.CANCELLED) {
            papers.add(new Paper(1, "document.paper.invitation", link + "/invitation.pdf", "PDF"));
        }
        papers.add(new Paper(2, "document.paper.attendance", link + "/attendance.pdf", "PDF"));
        if (!meeting.moves().isEmpty()) {
            papers.add(new Paper(3, "document.paper.attendance-phones", link + "/attendance.pdf?phone=yes", "PDF"));
        }
        return papers;
    }
}
