package rakor.meeting;

import java.util.List;
import rakor.common.Actor;

/** Papers that a meeting's page offers for download. What prints them answers; this room only asks. */
public interface MeetingPapers {
    /** Those the actor may have of a meeting the actor sees. */
    List<Paper> papers(Actor actor, MeetingView meeting);

    /**
     * @param position where it stands among the papers
     * @param label    message key of its name
     * @param link     its address
     * @param kind     of file, as people say it: PDF
     */
    record Paper(int position, String label, String link, String kind) {}
}
