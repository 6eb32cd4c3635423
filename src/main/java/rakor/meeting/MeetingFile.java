package rakor.meeting;

import java.util.List;
import java.util.Map;
import rakor.stakeholder.TopicRef;

/**
 * A meeting with everything its pages show.
 *
 * @param parties    withdrawn ones too
 * @param topics     by code
 * @param promises   heads of the commitments the actor may see
 * @param begun      its day has come
 * @param series     where it stands in its forum; null when it belongs to none
 * @param mayPromise whether the actor may record commitments from it now
 */
record MeetingFile(
        MeetingView meeting, Names names, List<AgendaItemView> agenda, List<InvitationView> parties, List<ShareView> shares,
        Map<String, TopicRef> topics, List<MeetingCommitments.Head> promises, MeetingSeries.Place series, boolean begun, boolean mayPromise) {

    boolean editable() {
        return meeting.may("correction");
    }

    List<InvitationView> invited() {
        return parties.stream().filter(party -> party.withdrawnAt() == null).toList();
    }

    /** The name of an invited party: its organisation's, or the words of the meeting. */
    String partyName(InvitationView party) {
        return party.organization() == null ? party.groupText() : names.name(party.organization());
    }
}
