package rakor.meeting;

import java.util.Comparator;
import java.util.List;
import rakor.web.Frame;
import rakor.web.Option;

/** @param followUp the beginning of the follow-up list; null where the agenda has no item for it */
record AgendaPage(MeetingFile file, MeetingFollowUp.Short followUp) {
    MeetingView meeting() {
        return file.meeting();
    }

    String link(String more) {
        return MeetingLinks.meeting(meeting().code()) + more;
    }

    String itemLink(AgendaItemView item, String more) {
        return link("/agenda/" + item.number() + more);
    }

    List<Option> topics(Frame f) {
        return topics(file, f);
    }

    static List<Option> topics(MeetingFile file, Frame f) {
        return file.topics().values().stream().sorted(Comparator.comparing(topic -> topic.name(f.locale()))).map(topic -> new Option(topic.code(), topic.name(f.locale()))).toList();
    }
}
