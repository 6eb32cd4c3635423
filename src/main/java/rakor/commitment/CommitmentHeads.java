package rakor.commitment;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import rakor.common.Actor;
import rakor.meeting.MeetingChanged;
import rakor.meeting.MeetingCommitments;
import rakor.meeting.MeetingRef;
import rakor.stakeholder.OrganizationRef;

/** Answers the meeting room: the heads its page shows, whether anything hangs on a meeting, and follows its changes. */
@Singleton
class CommitmentHeads implements MeetingCommitments, MeetingChanged {
    private final CommitmentSearch search;
    private final CommitmentRepository commitments;
    private final References references;
    private final ReviewRepository reviews;

    CommitmentHeads(CommitmentSearch search, CommitmentRepository commitments, References references, ReviewRepository reviews) {
        this.search = search;
        this.commitments = commitments;
        this.references = references;
        this.reviews = reviews;
    }

    @Override
    @ReadOnly
    public List<Head> heads(Actor actor, MeetingRef meeting) {
        List<Commitment> found = search.heads(actor, meeting);
        Refs refs = references.of(actor, found);
        Set<Long> open = search.seen(actor, found.stream().map(Commitment::id).toList());
        return found.stream().map(it -> head(it, refs, open.contains(it.id()))).toList();
    }

    private static Head head(Commitment it, Refs refs, boolean opens) {
        Wording terms = it.wording();
        return new Head(it.code(), it.filing().agendaItem(), terms.statement(), terms.strength().name(), it.status().name(), name(terms.owner(), refs), name(terms.counterpart(), refs), terms.dueDate(),
                !it.missing().isEmpty(), it.missing().stream().map(Enum::name).toList(), opens);
    }

    private static String name(Party party, Refs refs) {
        OrganizationRef organization = refs.organization(party.organization());
        return organization == null ? party.text() : organization.label();
    }

    @Override
    @ReadOnly
    public boolean any(long meeting) {
        return search.any(meeting, null) || reviews.any(meeting, null);
    }

    @Override
    @ReadOnly
    public boolean anyOn(long meeting, int agendaItem) {
        return search.any(meeting, agendaItem) || reviews.any(meeting, agendaItem);
    }

    @Override
    public void changed(MeetingRef meeting) {
        commitments.follow(Origin.of(meeting));
    }
}
