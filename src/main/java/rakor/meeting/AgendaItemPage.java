package rakor.meeting;

import java.util.List;
import rakor.web.Frame;
import rakor.web.Option;

/** One agenda item's form. */
record AgendaItemPage(MeetingFile file, AgendaItemView item) {
    String link(String more) {
        return MeetingLinks.meeting(file.meeting().code()) + "/agenda" + more;
    }

    List<Option> topics(Frame f) {
        return AgendaPage.topics(file, f);
    }

    /** Nothing that this page knows of hangs on it; the service knows the rest. */
    boolean mayBeRemoved() {
        return !item.written() && item.outcome() == AgendaOutcome.OPEN;
    }
}
