package rakor.intake;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rakor.Settings;
import rakor.account.AccountService;
import rakor.account.AccountTerms;
import rakor.account.Actors;
import rakor.common.Actor;
import rakor.common.RegencyClock;
import rakor.common.Role;
import rakor.stakeholder.HolderStatus;
import rakor.stakeholder.LinkService;
import rakor.stakeholder.OrganizationService;
import rakor.stakeholder.OrganizationTerms;
import rakor.stakeholder.estate.EstateService;
import rakor.stakeholder.estate.EstateTerms;
import rakor.stakeholder.person.HolderService;
import rakor.stakeholder.person.HolderTerms;
import rakor.stakeholder.person.PersonService;
import rakor.stakeholder.person.PostService;
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
    private final DemoMeetings meetings;
    private final Intake intake;

    DemoService(DemoFiles files, DemoSearch search, Doors doors, DemoMeetings meetings, Intake intake) {
        this.files = files;
        this.search = search;
        this.doors = doors;
        this.meetings = meetings;
        this.intake = intake;
    }

    /** The services by which an administrator would do the same. */
    @Singleton
    record Doors(OrganizationService organizations, EstateService estates, LinkService links, PersonService people, PostService posts, HolderService holders, AccountService accounts, Actors actors, DemoMark mark, RegencyClock clock) {}

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
        Chair chair = chair(first, invented.chair());
        for (AccountTerms account : invented.accounts()) {
            doors.accounts().seed(actor, chair.signsIn(account) ? chair.of(account) : account, password);
        }
        Actor official = doors.actors().of(RECORDER).orElseThrow();
        foundingMeeting(official, invented.organizations().get(0).name());
        invented.meetings().forEach(meeting -> meetings.meeting(official, meeting, Map.of()));
        meetings.forum(official, invented.forum(), chair.post());
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

    private Chair chair(Actor administrator, Invented.Holder said) {
        String person = doors.people().create(administrator, said.person()).code();
        String post = doors.posts().create(administrator, said.post()).code();
        doors.holders().create(administrator, new HolderTerms(post, person, HolderStatus.DEFINITIVE, said.from(), null));
        return new Chair(said.account(), person, post);
    }

    /** Codes of who chairs the forum, and the account of that person. */
    private record Chair(String account, String person, String post) {
        boolean signsIn(AccountTerms other) {
            return account.equals(other.username());
        }

        AccountTerms of(AccountTerms said) {
            return new AccountTerms(said.username(), said.name(), said.organization(), person, said.roles(), said.language());
        }
    }

    private void foundingMeeting(Actor official, String recorder) {
        String code = search.code(recorder);
        Report report = intake.take(official, code, "founding-meeting.json", files.foundingMeeting());
        if (report.incomplete()) {
            throw new IllegalStateException("the founding meeting cannot be taken: " + report.lines());
        }
    }

    /** The system with an administrator's role, for the time before there is one. */
    private static Actor administrator() {
        Actor system = Actor.system();
        return new Actor(system.accountId(), system.username(), system.name(), Set.of(Role.ADMIN), system.organizationId(), system.organizationName(), true, Set.of(), system.locale());
    }
}
