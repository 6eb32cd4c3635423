package rakor.meeting;

import io.micronaut.context.BeanProvider;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import rakor.common.Actor;
import rakor.common.RegencyClock;
import rakor.stakeholder.Directory;
import rakor.stakeholder.OrganizationRef;
import rakor.stakeholder.PostRef;
import rakor.stakeholder.TopicRef;

/** Gathers what the pages of a meeting show, one lookup a kind of thing. */
@Singleton
public class MeetingFileService {
    private static final int OFFERED = 400;
    private final MeetingFinder finder;
    private final MeetingMoves moves;
    private final MeetingViews views;
    private final InvitationRepository invitations;
    private final AgendaService agenda;
    private final ShareService shares;
    private final Directory directory;
    private final RegencyClock clock;
    private final Beside beside;

    MeetingFileService(MeetingFinder finder, MeetingMoves moves, MeetingViews views, InvitationRepository invitations, AgendaService agenda, ShareService shares, Directory directory, RegencyClock clock, Beside beside) {
        this.finder = finder;
        this.moves = moves;
        this.views = views;
        this.invitations = invitations;
        this.agenda = agenda;
        this.shares = shares;
        this.directory = directory;
        this.clock = clock;
        this.beside = beside;
    }

    /** What higher rooms and parts tell beside the record. */
    @Singleton
    record Beside(MeetingSeries series, BeanProvider<MeetingCommitments> commitments, BeanProvider<InvitationReplies> replies) {}

    @ReadOnly
    public MeetingFile read(Actor actor, String code) {
        Meeting meeting = finder.find(actor, code);
        boolean keeper = MeetingAccess.keepsRecord(actor, meeting.content().recorder());
        List<Invitation> parties = invitations.all(meeting.id());
        List<ShareView> shared = shares.list(actor, code);
        Names names = names(meeting, parties, shared);
        boolean begun = moves.begun(meeting);
        boolean told = keeper && beside.replies().isPresent();
        boolean mayPromise = keeper && meeting.ref().begun(clock.today());
        return new MeetingFile(keeper ? views.saved(actor, meeting) : views.of(actor, meeting), names, agenda.list(actor, code),
                parties.stream().map(party -> InvitationService.view(meeting, party, names)).toList(), shared, topics(), told ? beside.replies().get().of(meeting.ref()) : Map.of(), told ? beside.replies().get().sent(meeting.ref()) : Set.of(),
                beside.commitments().isPresent() ? beside.commitments().get().heads(actor, meeting.ref()) : List.of(), agenda.decisions(actor, meeting), beside.series().place(actor, meeting.content().series(), meeting.ref()), begun, mayPromise);
    }

    /** For a page that asks for a move: refused like the move itself. */
    @ReadOnly
    MeetingView forMove(Actor actor, String code, String move) {
        Meeting meeting = finder.find(actor, code);
        MeetingAccess.requireRecorder(actor, meeting.content().recorder());
        moves.require(meeting, move);
        return move.equals("rescheduling") ? views.saved(actor, meeting) : views.of(actor, meeting);
    }

    /** What the form of a correction begins with. */
    @ReadOnly
    MeetingTerms terms(Actor actor, String code) {
        forMove(actor, code, "correction");
        return views.terms(finder.find(actor, code));
    }

    @ReadOnly
    Names names(Actor actor, String code) {
        return views.names(finder.find(actor, code));
    }

    /** What the forms of meetings offer to choose from. */
    @ReadOnly
    MeetingChoices choices(Actor actor) {
        List<OrganizationRef> offices = directory.organizations(actor.actsFor()).values().stream().filter(office -> MeetingAccess.mayRecordFor(actor, office)).sorted(java.util.Comparator.comparing(OrganizationRef::name)).toList();
        return new MeetingChoices(directory.living(clock.today(), OFFERED), offices, directory.livingPosts(OFFERED), directory.livingTopics(clock.today()), beside.series().kept(actor));
    }

    @ReadOnly
    List<PostRef> postsOf(String organization) {
        return directory.organization(organization).map(found -> directory.postsOf(found.id())).orElse(List.of());
    }

    private Names names(Meeting meeting, List<Invitation> parties, List<ShareView> shared) {
        List<Long> organizations = new ArrayList<>(meeting.content().organizations());
        parties.forEach(party -> organizations.add(party.organization()));
        shared.forEach(share -> directory.organization(share.organization()).ifPresent(found -> organizations.add(found.id())));
        List<Long> posts = new ArrayList<>(Collections.singletonList(meeting.content().chairPost()));
        parties.forEach(party -> posts.add(party.post()));
        return Names.of(directory, organizations, posts);
    }

    private Map<String, TopicRef> topics() {
        return directory.topics().stream().collect(Collectors.toMap(TopicRef::code, Function.identity()));
    }
}
