package rakor.intake;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import rakor.account.AccountTerms;
import rakor.meeting.AgendaTerms;
import rakor.meeting.InvitationTerms;
import rakor.meeting.series.InviteeTerms;
import rakor.meeting.writing.DecisionTerms;
import rakor.meeting.writing.WritingTerms;
import rakor.minutes.ApprovalTerms;
import rakor.minutes.ObjectionTerms;
import rakor.stakeholder.LinkTerms;
import rakor.stakeholder.OrganizationTerms;
import rakor.stakeholder.estate.EstateTerms;
import rakor.stakeholder.person.PersonTerms;
import rakor.stakeholder.person.PostTerms;

/** The invented part of the demonstration: what its people would have typed into Rakor's own forms. */
@Serdeable
record Invented(List<OrganizationTerms> organizations, List<EstateTerms> estates, List<Link> links, Holder chair, List<AccountTerms> accounts, List<Gathering> meetings, Forum forum) {

    /** @param organization code of who operates or rents */
    @Serdeable
    record Link(String organization, LinkTerms terms) {}

    /**
     * Who holds a post, and signs in as somebody.
     *
     * @param account username
     */
    @Serdeable
    record Holder(PersonTerms person, PostTerms post, LocalDate from, String account) {}

    /**
     * A meeting, and how far it came.
     *
     * @param terms       as {@link rakor.meeting.MeetingTerms}, in a forum without that one and its chair
     * @param carries     yes where it takes up what the forum's meetings before left open
     * @param commitments each as {@link rakor.commitment.CommitmentTerms} without its meeting, whose code nobody knows before
     * @param minutes     left out where they never went out
     */
    @Serdeable
    record Gathering(JsonNode terms, @Nullable Boolean carries, boolean held, List<AgendaTerms> agenda, List<InvitationTerms> invitations, @Nullable List<Written> writing, @Nullable List<DecisionTerms> decisions, List<JsonNode> commitments, @Nullable Minuted minutes) {
        Gathering {
            writing = Objects.requireNonNullElse(writing, List.of());
            decisions = Objects.requireNonNullElse(decisions, List.of());
        }
    }

    @Serdeable
    record Written(int item, WritingTerms words) {}

    /**
     * Minutes that went out.
     *
     * @param circulatedOn the day they did, where that was not today: the only way to show who kept silent to the end
     */
    @Serdeable
    record Minuted(@Nullable LocalDate circulatedOn, int objectionDays, List<Objecting> objections, List<Approving> approvals, boolean sealed) {}

    /** @param account username of who objects */
    @Serdeable
    record Objecting(String account, ObjectionTerms terms) {}

    /** @param account username of who approves, or writes down that another did */
    @Serdeable
    record Approving(String account, ApprovalTerms terms) {}

    /** @param terms as {@link rakor.meeting.series.SeriesTerms} without the chair's post */
    @Serdeable
    record Forum(JsonNode terms, List<InviteeTerms> invitees, List<Gathering> meetings) {}
}
