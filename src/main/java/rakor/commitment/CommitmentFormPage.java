package rakor.commitment;

import java.util.List;
import java.util.stream.Stream;
import rakor.meeting.AgendaItemRef;
import rakor.meeting.MeetingRef;
import rakor.stakeholder.OrganizationRef;
import rakor.stakeholder.PostRef;
import rakor.stakeholder.TopicRef;
import rakor.web.Frame;
import rakor.web.Option;

/**
 * The form of a commitment.
 *
 * @param code   null for a new one
 * @param terms  whether the terms may be written, or only the filing
 * @param saved  what is saved now where it differs from what was typed; empty unless somebody else changed it meanwhile
 * @param owner  null while none is named
 * @param owners posts of the owner
 */
public record CommitmentFormPage(
        MeetingRef meeting, String code, CommitmentStatus status, boolean terms, List<Option> saved, List<OrganizationRef> organizations, List<TopicRef> topics,
        List<AgendaItemRef> agenda, OrganizationRef owner, List<PostRef> owners, List<PostRef> counterparts) {
    boolean fresh() {
        return code == null;
    }

    String action() {
        return fresh() ? "/commitments" : "/commitments/" + code + "/edit";
    }

    String back() {
        return fresh() ? "/meetings/" + meeting.code() : "/commitments/" + code;
    }

    List<Option> strengths(Frame f) {
        return Stream.of(Strength.values()).map(it -> new Option(it.name(), f.label("commitment.strength", it))).toList();
    }

    List<Option> directions(Frame f) {
        return Stream.of(MeasureDirection.values()).map(it -> new Option(it.name(), f.label("commitment.direction", it))).toList();
    }

    List<Option> topics(Frame f) {
        return topics.stream().map(it -> new Option(it.code(), it.name(f.locale()))).toList();
    }

    List<Option> agendaItems() {
        return agenda.stream().map(it -> new Option(String.valueOf(it.number()), it.title())).toList();
    }

    public static List<Option> options(List<PostRef> posts) {
        return posts.stream().map(it -> new Option(it.code(), it.name())).toList();
    }

    CommitmentFormPage beside(List<Option> differing) {
        return new CommitmentFormPage(meeting, code, status, terms, differing, organizations, topics, agenda, owner, owners, counterparts);
    }
}
