package rakor.intake;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import rakor.Settings;
import rakor.account.AccountService;
import rakor.account.AccountTerms;
import rakor.account.Actors;
import rakor.common.Actor;
import rakor.common.RegencyClock;
import rakor.common.Role;
import rakor.meeting.AgendaTerms;
import rakor.meeting.InvitationTerms;
import rakor.meeting.MoveTerms;
import rakor.stakeholder.LinkService;
import rakor.stakeholder.OrganizationService;
import rakor.stakeholder.OrganizationTerms;
import rakor.stakeholder.estate.EstateService;
import rakor.stakeholder.estate.EstateTerms;
import rakor.web.DemoMark;

/**
 * Loads the demonstration through the services, in one transaction: after a crash half way nothing of it is there and the
 * next start loads it. The founding meeting is recorded by an invented office, so that no real one seems to have kept a
 * record it never kept; beside that meeting every party, promise and person is invented and called "Contoh".
 */
@Singleton
public class DemoService {
    private static final String RECORDER = "petugas";
    private final DemoFiles files;
    private final DemoSearch search;
    private final Doors doors;
    private final IntakeService.Doors meetings;
    private final Intake intake;

    DemoService(DemoFiles files, DemoSearch search, Doors doors, IntakeService.Doors meetings, Intake intake) {
        this.files = files;
        this.search = search;
        this.doors = doors;
        this.meetings = meetings;
        this.intake = intake;
    }

    /** The services by which an administrator would do the same. */
    @Singleton
    record Doors(OrganizationService organizations, EstateService estates, LinkService links, AccountService accounts, Actors actors, DemoMark mark, RegencyClock clock) {}

    /** Whether this start loads it: never where anything was entered, nor where it was refused before. */
    @ReadOnly
    boolean wanted(Settings settings) {
        if (Boolean.FALSE.equals(settings.demo()) || !search.untouched()) {
            return false;
        }
        return Boolean.TRUE.equals(settings.demo()) || settings.embedded() && !search.refused();
    }

    /** Remembers that this base starts empty by choice, so that a later start without the setting leaves it so. */
    @Transactional
    void refuse() {
        if (!search.refused()) {
            search.refuse(doors.clock().now());
        }
    }

    /**
     * @param actor nobody yet: {@link Actor#system()}
     * @return the accounts made, all with the same password
     */
    @Transactional
    public List<AccountTerms> load(Actor actor, String password) {
        Invented invented = files.invented();
        Actor first = administrator();
        register(first, invented);
        for (AccountTerms account : invented.accounts()) {
            doors.accounts().seed(actor, account, password);
        }
        Actor official = doors.actors().of(RECORDER).orElseThrow();
        foundingMeeting(official, invented.organizations().get(0).name());
        invented.meetings().forEach(meeting -> meeting(official, meeting));
        doors.mark().set(doors.clock().now());
        return invented.accounts();
    }

    private void register(Actor administrator, Invented invented) {
        for (OrganizationTerms organization : invented.organizations()) {
            doors.organizations().create(administrator, organization);
        }
        for (EstateTerms estate : invented.estates()) {
            doors.estates().create(administrator, estate);
        }
        for (Invented.Link link : invented.links()) {
            doors.links().add(administrator, link.organization(), link.terms());
        }
    }

    private void foundingMeeting(Actor official, String recorder) {
        String code = search.code(recorder);
        Report report = intake.take(official, code, "founding-meeting.json", files.foundingMeeting());
        if (report.incomplete()) {
            throw new IllegalStateException("the founding meeting cannot be taken: " + report.lines());
        }
    }

    private void meeting(Actor official, Invented.Gathering meeting) {
        String code = meetings.meetings().create(official, meeting.terms()).code();
        for (AgendaTerms item : meeting.agenda()) {
            meetings.agenda().add(official, code, item);
        }
        for (InvitationTerms party : meeting.invitations()) {
            meetings.invitations().invite(official, code, party);
        }
        if (meeting.held()) {
            meetings.moves().hold(official, code, MoveTerms.none());
        }
        meeting.commitments().forEach(words -> meetings.commitments().record(official, files.commitment(words, code)));
    }

    /** The system with an administrator's role, for the time before there is one. */
    private static Actor administrator() {
        Actor system = Actor.system();
        return new Actor(system.accountId(), system.username(), system.name(), Set.of(Role.ADMIN), system.organizationId(), system.organizationName(), true, Set.of(), system.locale());
    }
}
