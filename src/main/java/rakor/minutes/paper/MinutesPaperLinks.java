package rakor.minutes.paper;

import jakarta.inject.Singleton;
import java.util.List;
import rakor.common.Actor;
import rakor.meeting.MeetingPapers;
import rakor.meeting.MeetingStatus;
import rakor.meeting.MeetingView;

/** Once minutes were circulated there is always a version to print. */
@Singleton
class MinutesPaperLinks implements MeetingPapers {
    @Override
    public List<Paper> papers(Actor actor, MeetingView meeting) {
        String link = "/meetings/" + meeting.code();
        boolean minuted = meeting.status() == MeetingStatus.MINUTES_CIRCULATED || meeting.status() == MeetingStatus.SEALED;
        return !minuted ? List.of() : List.of(new Paper(4, "document.paper.minutes", link + "/minutes.pdf", "PDF"), new Paper(5, "document.paper.minutes", link + "/minutes.docx", "DOCX"),
                new Paper(6, "document.paper.agreement", link + "/agreement.pdf", "PDF"));
    }
}
