package rakor.intake;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import rakor.account.AccountTerms;
import rakor.meeting.AgendaTerms;
import rakor.meeting.InvitationTerms;
import rakor.meeting.MeetingTerms;
import rakor.stakeholder.LinkTerms;
import rakor.stakeholder.OrganizationTerms;
import rakor.stakeholder.estate.EstateTerms;

/** The invented part of the demonstration: what its people would have typed into Rakor's own forms. */
@Serdeable
record Invented(List<OrganizationTerms> organizations, List<EstateTerms> estates, List<Link> links, List<AccountTerms> accounts, List<Gathering> meetings) {

    /** @param organization code of who operates or rents */
    @Serdeable
    record Link(String organization, LinkTerms terms) {}

    /** @param commitments each as {@link rakor.commitment.CommitmentTerms} without its meeting, whose code nobody knows before */
    @Serdeable
    record Gathering(MeetingTerms terms, boolean held, List<AgendaTerms> agenda, List<InvitationTerms> invitations, List<JsonNode> commitments) {}
}
