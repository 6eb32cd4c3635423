package rakor.notice;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;
import rakor.account.AccountService;
import rakor.account.AccountTerms;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.database.Sql;
import rakor.meeting.InvitationService;
import rakor.meeting.InvitationTerms;
import rakor.meeting.MeetingService;
import rakor.meeting.MeetingView;
import rakor.stakeholder.HolderStatus;
import rakor.stakeholder.OrganizationService;
import rakor.stakeholder.OrganizationTerms;
import rakor.stakeholder.OrganizationView;
import rakor.stakeholder.person.HolderService;
import rakor.stakeholder.person.HolderTerms;
import rakor.stakeholder.person.PersonService;
import rakor.stakeholder.person.PersonTerms;
import rakor.stakeholder.person.PostService;
import rakor.stakeholder.person.PostTerms;
import rakor.support.MeetingFixtures;
import rakor.support.Registers;
import rakor.support.Statements;

/** Meetings with invited parties that can be written to, and the mails about them. */
@Singleton
public class Guests {
    public static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    public static final Instant START = Instant.parse("2026-03-31T02:00:00Z");
    private static int made;
    private final OrganizationService organizations;
    private final PersonService people;
    private final PostService posts;
    private final HolderService holders;
    private final AccountService accounts;
    private final MeetingService meetings;
    private final InvitationService invitations;
    private final Registers registers;
    private final Statements statements;

    Guests(OrganizationService organizations, PersonService people, PostService posts, HolderService holders, AccountService accounts, MeetingService meetings, InvitationService invitations, Registers registers, Statements statements) {
        this.organizations = organizations;
        this.people = people;
        this.posts = posts;
        this.holders = holders;
        this.accounts = accounts;
        this.meetings = meetings;
        this.invitations = invitations;
        this.registers = registers;
        this.statements = statements;
    }

    public MeetingView meeting(Actor official, String title) {
        return meetings.create(official, MeetingFixtures.startingAt(title, DAY, START, START.plusSeconds(7200)));
    }

    /** A company with an address of its own. */
    public String company(String email) {
        OrganizationTerms plain = Registers.company("PT Contoh Tamu " + ++made);
        OrganizationView view = organizations.create(registers.admin(), new OrganizationTerms(null, plain.name(), null, plain.side(), plain.kind(), null, null, null, email));
        return view.code();
    }

    public int inviteCompany(Actor official, String meeting, String email) {
        return invitations.invite(official, meeting, InvitationTerms.of(company(email), "Direksi", null)).number();
    }

    /** By a post whose holder has an address, and an account that speaks a language. */
    public int inviteHolder(Actor official, String meeting, String email, String language) {
        Actor admin = registers.admin();
        String company = company(null);
        String post = posts.create(admin, new PostTerms("Direktur Contoh Tamu " + ++made, company, null)).code();
        String person = people.create(admin, new PersonTerms("Sari Contoh", "Dr.", "S.E.", company, email, null, null)).code();
        holders.create(admin, new HolderTerms(post, person, HolderStatus.DEFINITIVE, DAY.minusYears(1), null));
        accounts.seed(Actor.system(), new AccountTerms("tamu" + made, "Sari", company, person, Set.of(Role.LIAISON), language), "empat kuda makan rumput");
        return invitations.invite(official, meeting, new InvitationTerms(company, null, null, null, null, post, null, null, null, null, null, null)).number();
    }

    /** Mails about a meeting in the order they were written. */
    List<Mail> mails(String meeting) {
        return statements.list(Sql.of("SELECT o.* FROM outbox o WHERE o.about = ? ORDER BY o.sequence, o.receiver, o.reason", meeting), Mail::read);
    }

    /** The calendar of a mail as a parser reads it. */
    static net.fortuna.ical4j.model.Calendar calendar(Mail mail) {
        try {
            net.fortuna.ical4j.model.Calendar read = new CalendarBuilder().build(new StringReader(mail.draft().calendar()));
            if (read.validate().hasErrors()) {
                throw new AssertionError(read.validate().getEntries());
            }
            return read;
        } catch (IOException | ParserException e) {
            throw new AssertionError(mail.draft().calendar(), e);
        }
    }

    static VEvent event(Mail mail) {
        return calendar(mail).<VEvent>getComponent("VEVENT").orElseThrow();
    }
}
