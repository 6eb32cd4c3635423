package rakor.meeting;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.RegencyClock;
import rakor.history.Facts;
import rakor.history.History;
import rakor.stakeholder.Directory;

/** Who is invited to a meeting, and who came. */
@Singleton
public class InvitationService {
    private final MeetingFinder finder;
    private final MeetingMoves moves;
    private final InvitationReader reader;
    private final InvitationRepository invitations;
    private final SightRepository sight;
    private final Directory directory;
    private final History history;
    private final RegencyClock clock;
    private final List<InvitationWithdrawn> followers;

    InvitationService(MeetingFinder finder, MeetingMoves moves, InvitationReader reader, InvitationRepository invitations, SightRepository sight, Directory directory, History history, RegencyClock clock, List<InvitationWithdrawn> followers) {
        this.finder = finder;
        this.moves = moves;
        this.reader = reader;
        this.invitations = invitations;
        this.sight = sight;
        this.directory = directory;
        this.history = history;
        this.clock = clock;
        this.followers = followers;
    }

    /** Everybody, withdrawn ones too, in the order they were invited. */
    @ReadOnly
    public List<InvitationView> list(Actor actor, String code) {
        Meeting meeting = finder.find(actor, code);
        List<Invitation> all = invitations.all(meeting.id());
        Names names = names(all);
        return all.stream().map(one -> view(meeting, one, names)).toList();
    }

    @ReadOnly
    public InvitationView read(Actor actor, String code, int number) {
        Meeting meeting = finder.find(actor, code);
        return view(meeting, find(meeting, number));
    }

    @Transactional
    public InvitationView invite(Actor actor, String code, InvitationTerms terms) {
        Meeting meeting = finder.forChange(actor, code, "correction");
        requireBegun(meeting, terms.saysAttendance());
        Invitation invited = reader.read(meeting, terms, null, invitations.all(meeting.id()));
        invitations.insert(meeting.id(), invited);
        sight.refresh(meeting.id());
        Facts facts = Facts.of().say("number", invited.number());
        terms(invited).facts().forEach(facts::say);
        history.write(actor, meeting.subject(), "invitation", facts.map(), null);
        return view(meeting, invited);
    }

    /** Names, words and attendance; whom it is for stays. */
    @Transactional
    public InvitationView correct(Actor actor, String code, int number, long version, UnaryOperator<InvitationTerms> change) {
        Meeting meeting = finder.forChange(actor, code, "correction");
        Invitation before = find(meeting, number);
        InvitationTerms said = terms(before);
        InvitationTerms wanted = change.apply(said);
        requireLive(before);
        requireBegun(meeting, !wanted.sameAttendance(said));
        before.readAs(version);
        Invitation after = reader.read(meeting, wanted, before, invitations.all(meeting.id()));
        if (after.equals(before)) {
            return view(meeting, before);
        }
        invitations.update(meeting.id(), after);
        Facts facts = Facts.of().say("number", number);
        Map<String, Object> now = terms(after).facts();
        said.facts().forEach((name, value) -> facts.change(name, value, now.get(name)));
        history.write(actor, meeting.subject(), wanted.sameAttendance(said) ? "invitation-correction" : "attendance", facts.map(), null);
        return view(meeting, find(meeting, number));
    }

    /** The party is no longer invited and no longer sees the meeting because of it; not once it has come. */
    @Transactional
    public InvitationView withdraw(Actor actor, String code, int number, MoveTerms terms) {
        Meeting meeting = finder.forChange(actor, code, "correction");
        Invitation before = find(meeting, number);
        requireLive(before);
        if (before.attendance() != null) {
            throw DomainError.conflict("meeting.error.attended");
        }
        before.readAs(terms.version());
        if (terms.reason() != null && terms.reason().length() > 1000) {
            throw DomainError.invalid("reason", "error.too-long", 1000);
        }
        invitations.withdraw(meeting.id(), before, clock.now());
        sight.refresh(meeting.id());
        InvitationTerms said = terms(before);
        history.write(actor, meeting.subject(), "invitation-withdrawal", Facts.of().say("number", number).say("organization", said.organization()).say("groupText", said.groupText()).map(), terms.reason());
        followers.forEach(follower -> follower.withdrawn(meeting.ref(), number));
        return view(meeting, find(meeting, number));
    }

    private void requireBegun(Meeting meeting, boolean says) {
        if (says && (meeting.status() == MeetingStatus.DRAFT || !moves.begun(meeting))) {
            throw DomainError.conflict("meeting.error.not-begun");
        }
    }

    private static void requireLive(Invitation invitation) {
        if (invitation.withdrawn()) {
            throw DomainError.conflict("meeting.error.withdrawn");
        }
    }

    private Invitation find(Meeting meeting, int number) {
        return invitations.find(meeting.id(), number).orElseThrow(DomainError::notFound);
    }

    private Names names(List<Invitation> those) {
        return Names.of(directory, those.stream().map(Invitation::organization).toList(), those.stream().map(Invitation::post).toList());
    }

    private InvitationTerms terms(Invitation i) {
        Names names = names(List.of(i));
        return new InvitationTerms(names.code(i.organization()), i.groupText(), i.side(), i.headcount(), i.headcountSource(), names.postCode(i.post()), i.personName(), i.positionText(), i.attendance(), i.representedBy(), i.arrivedAt(), i.leftAt());
    }

    private InvitationView view(Meeting meeting, Invitation one) {
        return view(meeting, one, names(List.of(one)));
    }

    static InvitationView view(Meeting meeting, Invitation i, Names names) {
        boolean organization = i.organization() != null;
        boolean opens = organization && !i.withdrawn() && MeetingAccess.invitationGivesAccess(meeting.content().securityClass(), names.organization(i.organization()));
        return new InvitationView(i.number(), names.code(i.organization()), i.groupText(), organization ? names.organization(i.organization()).side() : i.side(), i.headcount(), i.headcountSource(),
                names.postCode(i.post()), i.personName(), i.positionText(), i.attendance(), i.representedBy(), i.arrivedAt(), i.leftAt(), i.withdrawnAt(), opens, i.version());
    }
}
