package rakor.commitment;

import jakarta.inject.Singleton;
import java.util.List;
import rakor.common.Actor;
import rakor.meeting.MeetingRef;
import rakor.stakeholder.OrganizationRef;

/** What the minutes of a meeting tell of the commitments made there. */
@Singleton
public class MinutedCommitments {
    private final CommitmentSearch search;
    private final References references;

    MinutedCommitments(CommitmentSearch search, References references) {
        this.search = search;
        this.references = references;
    }

    /**
     * One of them, with names where the record has keys.
     *
     * @param owner its full name, or the words of the meeting; null where nobody is named. So {@code counterpart}
     */
    public record Line(String code, CommitmentStatus status, Integer agendaItem, Wording wording, String owner, String counterpart, List<Missing> missing) {
        /** Whether it can be put before its owner. */
        public boolean ready() {
            return status == CommitmentStatus.DRAFT && wording.owner().organization() != null && wording.counterpart().organization() != null;
        }
    }

    /** All that hang on the meeting and were not taken back, in the order in which they were recorded, as its recorder office sees them. */
    public List<Line> of(Actor actor, MeetingRef meeting) {
        List<Commitment> found = search.heads(actor, meeting).stream().filter(it -> it.status() != CommitmentStatus.WITHDRAWN && it.status() != CommitmentStatus.ANNULLED).toList();
        Refs refs = references.of(actor, found);
        return found.stream().map(it -> new Line(it.code(), it.status(), it.filing().agendaItem(), it.wording(), name(it.wording().owner(), refs), name(it.wording().counterpart(), refs), it.missing())).toList();
    }

    private static String name(Party party, Refs refs) {
        OrganizationRef organization = refs.organization(party.organization());
        return organization == null ? party.text() : organization.name();
    }
}
