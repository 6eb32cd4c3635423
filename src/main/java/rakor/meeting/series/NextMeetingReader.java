package rakor.meeting.series;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import rakor.meeting.InvitationTerms;
import rakor.meeting.MeetingTerms;
import rakor.stakeholder.Directory;
import rakor.stakeholder.OrganizationRef;
import rakor.stakeholder.PostRef;

/** What a forum says of its next meeting: of organisations those that live on that day, or who succeeded them. */
@Singleton
class NextMeetingReader {
    private final Directory directory;
    private final InviteeRepository invitees;

    NextMeetingReader(Directory directory, InviteeRepository invitees) {
        this.directory = directory;
        this.invitees = invitees;
    }

    MeetingTerms meeting(Series forum, NextMeetingTerms t, LocalDate day) {
        SeriesContent c = forum.content();
        Map<Long, OrganizationRef> heirs = directory.heirs(c.organizations(), day);
        List<String> hosts = c.hosts().stream().map(heirs::get).filter(Objects::nonNull).map(OrganizationRef::code).distinct().toList();
        PostRef chair = living(c.chairPost());
        return new MeetingTerms(Objects.requireNonNullElse(t.title(), c.name()), c.kind(), null, null, null, day, t.startsAt(), t.endsAt(), null,
                null, hosts, code(heirs.get(c.organizer())), code(heirs.get(c.recorder())), chair == null ? null : chair.code(), null, null,
                t.venue() == null ? c.venue() : t.venue(), t.mode() == null ? c.mode() : t.mode(), t.securityClass() == null ? c.securityClass() : t.securityClass(), null,
                t.draft(), null, null, null, null, forum.code());
    }

    private static String code(OrganizationRef organization) {
        return organization == null ? null : organization.code();
    }

    List<InvitationTerms> invited(Series forum, LocalDate day) {
        List<Invitee> all = invitees.all(forum.id());
        Map<Long, OrganizationRef> heirs = directory.heirs(all.stream().map(Invitee::organization).filter(Objects::nonNull).toList(), day);
        List<InvitationTerms> invited = new ArrayList<>();
        for (Invitee one : all) {
            OrganizationRef organization = one.organization() == null ? null : heirs.get(one.organization());
            if (one.groupText() != null) {
                invited.add(InvitationTerms.group(one.groupText(), one.side(), null, null));
            } else if (organization != null) {
                PostRef post = organization.id() == one.organization() ? living(one.post()) : null;
                invited.add(new InvitationTerms(organization.code(), null, null, null, null, post == null ? null : post.code(), null, null, null, null, null, null));
            }
        }
        return invited.stream().distinct().toList();
    }

    /** Null for a post that is no more. */
    private PostRef living(Long post) {
        PostRef found = post == null ? null : directory.posts(Set.of(post)).get(post);
        return found == null || directory.postsOf(found.organizationId()).stream().noneMatch(found::equals) ? null : found;
    }
}
