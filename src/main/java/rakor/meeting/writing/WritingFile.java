package rakor.meeting.writing;

import java.util.List;
import rakor.meeting.AgendaItemView;
import rakor.meeting.MeetingCommitments;
import rakor.meeting.MeetingView;
import rakor.stakeholder.TopicRef;

/**
 * A meeting as it is written down: its items in their order, each with what hangs on it.
 *
 * @param strengths names, the first is meant when nothing is chosen
 */
record WritingFile(MeetingView meeting, List<Section> sections, List<String> strengths) {

    /** @param topic null where the item has none */
    record Section(AgendaItemView item, TopicRef topic, List<Hand> hands, List<MeetingCommitments.Head> commitments, List<DecisionView> decisions) {}
}
