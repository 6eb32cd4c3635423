package rakor.meeting;

import java.util.List;
import java.util.Map;
import rakor.stakeholder.TopicRef;

/**
 * A meeting with everything its pages show.
 *
 * @param parties    withdrawn ones too
 * @param topics     by code
 * @param replies    what invited parties answered, by the invitation's number; for who keeps the record alone
 * @param promises   heads of the commitments the actor may see
 * @param begun      its day has come
 * @param mayPromise whether the actor may record commitments from it now
 */
record MeetingFile(
        MeetingView meeting, Names names, List<AgendaItemView> agenda, List<InvitationView> parties, List<ShareView> shares,
        Map<String, TopicRef> topics, Map<Integer, InvitationReply> replies, List<MeetingCommitments.Head> promises, boolean begun, boolean mayPromise) {

    boolean editable() {
        return meeting.may("correction");
    }

    List<InvitationView> invited() {
        return parties.stream().filter(party -> party.withdrawnAt() == null).toList();
    }

    /** Null when it has not answered. */
    InvitationReply reply(InvitationView party) {
        return replies.get(party.number());
    }

    /** The name of an invited party: its organisation's, or the words of the meeting. */
    String partyName(InvitationView party) {
        return party.organization() == null ? party.groupText() : names.name(party.organization());
    }
}
