package rakor.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rakor.stakeholder.OrganizationRef;
import rakor.stakeholder.TopicRef;

/**
 * A meeting with everything its pages show.
 *
 * @param parties    withdrawn ones too
 * @param topics     by code
 * @param replies    what invited parties answered, by the invitation's number; for who keeps the record alone
 * @param sent       numbers of the invitations that went out by mail; for who keeps the record alone
 * @param promises   heads of the commitments the actor may see
 * @param decisions  in the order of the agenda
 * @param begun      its day has come
 * @param series     where it stands in its forum; null when it belongs to none
 * @param mayPromise whether the actor may record commitments from it now
 */
public record MeetingFile(
        MeetingView meeting, Names names, List<AgendaItemView> agenda, List<InvitationView> parties, List<ShareView> shares,
        Map<String, TopicRef> topics, Map<Integer, InvitationReply> replies, Set<Integer> sent, List<MeetingCommitments.Head> promises, List<MeetingDecisions.Line> decisions, MeetingSeries.Place series, boolean begun, boolean mayPromise) {

    boolean editable() {
        return meeting.may("correction");
    }

    /** What is said may be written down now. */
    boolean writable() {
        return mayPromise && editable();
    }

    List<MeetingDecisions.Line> decisions(AgendaItemView item) {
        return decisions.stream().filter(line -> line.agendaItem() == item.number()).toList();
    }

    public List<InvitationView> invited() {
        return parties.stream().filter(party -> party.withdrawnAt() == null).toList();
    }

    /** Every organisation the record names: hosts, organiser, recorder, invited. */
    public Collection<OrganizationRef> organizations() {
        return names.organizations();
    }

    /** Null when it has not answered. */
    InvitationReply reply(InvitationView party) {
        return replies.get(party.number());
    }

    /** The name of an invited party: its organisation's, or the words of the meeting. */
    public String partyName(InvitationView party) {
        return party.organization() == null ? party.groupText() : names.name(party.organization());
    }

    /** Whether an invited party came late or left early. */
    public LateOrEarly hours(InvitationView party) {
        return LateOrEarly.of(meeting.startsAt(), meeting.endsAt(), party.arrivedAt(), party.leftAt());
    }
}
