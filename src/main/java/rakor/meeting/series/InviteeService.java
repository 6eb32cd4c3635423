package rakor.meeting.series;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import rakor.common.Actor;
import rakor.common.Checks;
import rakor.common.DomainError;
import rakor.common.RegencyClock;
import rakor.history.Facts;
import rakor.history.History;
import rakor.meeting.MeetingAccess;
import rakor.meeting.MoveTerms;
import rakor.meeting.PartyReader;
import rakor.stakeholder.Directory;
import rakor.stakeholder.OrganizationRef;
import rakor.stakeholder.PostRef;

/** Who is invited to every meeting of a forum. */
@Singleton
public class InviteeService {
    private static final int MOST = 100;
    private final SeriesRepository forums;
    private final InviteeRepository invitees;
    private final PartyReader parties;
    private final Directory directory;
    private final History history;
    private final RegencyClock clock;

    InviteeService(SeriesRepository forums, InviteeRepository invitees, PartyReader parties, Directory directory, History history, RegencyClock clock) {
        this.forums = forums;
        this.invitees = invitees;
        this.parties = parties;
        this.directory = directory;
        this.history = history;
        this.clock = clock;
    }

    /** In the order they were added. */
    @ReadOnly
    public List<InviteeView> list(Actor actor, String code) {
        return views(invitees.all(find(actor, code).id()));
    }

    @Transactional
    public InviteeView add(Actor actor, String code, InviteeTerms terms) {
        Series forum = forChange(actor, code);
        List<Invitee> others = invitees.all(forum.id());
        Invitee added = read(terms, invitees.lastNumber(forum.id()) + 1, others);
        invitees.insert(forum.id(), added);
        InviteeView view = views(List.of(added)).get(0);
        history.write(actor, forum.subject(), "invitation", facts(view).map(), null);
        return view;
    }

    /** Answers with what it last said. */
    @Transactional
    public InviteeView remove(Actor actor, String code, int number, MoveTerms terms) {
        Series forum = forChange(actor, code);
        Invitee found = invitees.all(forum.id()).stream().filter(one -> one.number() == number).findFirst().orElseThrow(DomainError::notFound);
        new Checks().atMost(terms.reason(), "reason", 1000).end();
        invitees.remove(forum.id(), number, clock.now());
        InviteeView view = views(List.of(found)).get(0);
        history.write(actor, forum.subject(), "invitation-withdrawal", facts(view).map(), terms.reason());
        return view;
    }

    private Invitee read(InviteeTerms t, int number, List<Invitee> others) {
        boolean group = t.groupText() != null;
        String whom = group ? "groupText" : "organization";
        Checks checks = new Checks().atMost(t.groupText(), "groupText", 300);
        OrganizationRef organization = parties.organization(checks, "organization", t.organization(), clock.today());
        PostRef post = parties.post(checks, "post", t.post());
        checks.refuse(t.organization() == null && !group, "organization", "meeting.error.whom").refuse(t.organization() != null && group, "groupText", "meeting.error.whom-both");
        checks.refuse(!group && t.side() != null, "side", "meeting.error.group-only").refuse(group && t.post() != null, "post", "meeting.error.organization-only");
        checks.refuse(post != null && organization != null && post.organizationId() != organization.id(), "post", "meeting.error.post-elsewhere");
        checks.refuse(others.size() >= MOST, whom, "meeting.error.too-many", MOST);
        Invitee read = new Invitee(number, organization == null ? null : organization.id(), post == null ? null : post.id(), t.groupText(), t.side());
        checks.refuse(others.stream().anyMatch(read::sameParty), whom, "meeting.error.invited-already");
        checks.end();
        return read;
    }

    private static Facts facts(InviteeView view) {
        return Facts.of().say("number", view.number()).say("organization", view.organization()).say("post", view.post()).say("groupText", view.groupText()).say("side", view.side());
    }

    private List<InviteeView> views(List<Invitee> those) {
        List<Long> organizations = those.stream().map(Invitee::organization).filter(Objects::nonNull).toList();
        Map<Long, OrganizationRef> named = directory.organizations(organizations);
        Map<Long, OrganizationRef> now = organizations.isEmpty() ? Map.of() : directory.heirs(organizations, clock.today());
        Map<Long, PostRef> posts = directory.posts(those.stream().map(Invitee::post).filter(Objects::nonNull).collect(Collectors.toSet()));
        return those.stream().map(one -> {
            OrganizationRef organization = one.organization() == null ? null : named.get(one.organization());
            OrganizationRef heir = one.organization() == null ? null : now.get(one.organization());
            return new InviteeView(one.number(), organization == null ? null : organization.code(), one.post() == null ? null : posts.get(one.post()).code(), one.groupText(), one.side(),
                    heir == null || heir.id() == organization.id() ? null : heir.code(), organization != null && heir == null);
        }).toList();
    }

    private Series find(Actor actor, String code) {
        return forums.find(actor, code).orElseThrow(DomainError::notFound);
    }

    private Series forChange(Actor actor, String code) {
        forums.lock(code);
        Series found = find(actor, code);
        MeetingAccess.requireRecorder(actor, found.content().recorder());
        return found;
    }
}
