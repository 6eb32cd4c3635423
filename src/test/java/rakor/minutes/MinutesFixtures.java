package rakor.minutes;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import rakor.commitment.Strength;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.database.Sql;
import rakor.meeting.AgendaOutcome;
import rakor.meeting.AgendaService;
import rakor.meeting.AgendaTerms;
import rakor.meeting.Attendance;
import rakor.meeting.InvitationService;
import rakor.meeting.InvitationTerms;
import rakor.meeting.MeetingKind;
import rakor.meeting.MeetingMoveService;
import rakor.meeting.MeetingService;
import rakor.meeting.MeetingTerms;
import rakor.meeting.MoveTerms;
import rakor.meeting.SecurityClass;
import rakor.support.Accounts;
import rakor.support.CommitmentFixtures;
import rakor.support.Statements;

/** Meetings ready for their minutes. */
@Singleton
class MinutesFixtures {
    static final String OFFICE = "DISPERIN";
    static final String COMPANY = "PT-JABABEKA-INFRASTRUKTUR";
    private static final AtomicLong NUMBER = new AtomicLong();
    private final Accounts accounts;
    private final MeetingService meetings;
    private final MeetingMoveService moves;
    private final InvitationService invitations;
    private final AgendaService agenda;
    private final CommitmentFixtures promises;
    private final Statements statements;

    MinutesFixtures(Accounts accounts, MeetingService meetings, MeetingMoveService moves, InvitationService invitations, AgendaService agenda, CommitmentFixtures promises, Statements statements) {
        this.accounts = accounts;
        this.meetings = meetings;
        this.moves = moves;
        this.invitations = invitations;
        this.agenda = agenda;
        this.promises = promises;
        this.statements = statements;
    }

    Actor actor(String organization, Role role) {
        return accounts.make("notula." + NUMBER.incrementAndGet(), organization, role);
    }

    Actor office() {
        return actor(OFFICE, Role.OFFICIAL);
    }

    Actor company() {
        return actor(COMPANY, Role.LIAISON);
    }

    /** With a chair by name, one company that came, and one written agenda item. */
    String held(LocalDate day, Actor office) {
        String code = empty(day, office);
        write(office, code, 1, "Genangan sampai 40 cm.");
        return code;
    }

    /** With the post in the chair, and the number of its letter. */
    String chaired(LocalDate day, Actor office, String chairPost, String letter) {
        String code = empty(day, office, chairPost, letter);
        write(office, code, 1, "Genangan sampai 40 cm.");
        return code;
    }

    /** Besides the company, another party that came. */
    String heldWith(LocalDate day, Actor office, String party) {
        return chairedWith(day, office, null, party);
    }

    String chairedWith(LocalDate day, Actor office, String chairPost, String party) {
        String code = chaired(day, office, chairPost, null);
        int number = invitations.invite(office, code, InvitationTerms.of(party, null, null)).number();
        invitations.correct(office, code, number, 0, it -> it.came(Attendance.PRESENT, null, null, null));
        return code;
    }

    String empty(LocalDate day, Actor office) {
        return empty(day, office, null, null);
    }

    private String empty(LocalDate day, Actor office, String chairPost, String letter) {
        MeetingTerms said = new MeetingTerms("Rapat notula " + NUMBER.incrementAndGet(), MeetingKind.COORDINATION, letter, null, null, day, null, null, null, null, null, null, null, chairPost, chairPost == null ? "Bupati Contoh" : null, null,
                "Aula", null, null, null, null, null, null, null, null, null);
        String code = meetings.create(office, said).code();
        int number = invitations.invite(office, code, InvitationTerms.of(COMPANY, null, null)).number();
        invitations.correct(office, code, number, 0, party -> party.came(Attendance.PRESENT, null, null, null));
        agenda.add(office, code, AgendaTerms.of("Genangan", "FLOOD"));
        return moves.hold(office, code, MoveTerms.none()).code();
    }

    void write(Actor office, String code, int item, String discussion) {
        agenda.correct(office, code, item, agenda.read(office, code, item).version(), now -> new AgendaTerms(now.title(), now.topic(), now.presenter(), now.minutes(), discussion, now.conclusion(), now.outcome(), now.outcomeReason(), now.position()));
    }

    void conclude(Actor office, String code, int item) {
        agenda.correct(office, code, item, agenda.read(office, code, item).version(), now -> new AgendaTerms(now.title(), now.topic(), now.presenter(), now.minutes(), now.discussion(), now.conclusion(), AgendaOutcome.CONCLUDED, null, now.position()));
    }

    void excuse(Actor office, String code, int party) {
        invitations.correct(office, code, party, invitations.read(office, code, party).version(), now -> now.came(Attendance.EXCUSED, null, null, null));
    }

    String promise(Actor office, String code, String statement) {
        return promises.record(office, CommitmentFixtures.said(code, Strength.AGREEMENT, statement).owner(COMPANY).counterpart(OFFICE).with("agendaItem", 1)).code();
    }

    String unowned(Actor office, String code, String statement) {
        return promises.record(office, CommitmentFixtures.said(code, Strength.REQUEST, statement).counterpart(OFFICE)).code();
    }

    /** Of class T, with the same chair and company. */
    String restricted(LocalDate day, Actor office) {
        MeetingTerms said = new MeetingTerms("Rapat rahasia " + NUMBER.incrementAndGet(), MeetingKind.COORDINATION, null, null, null, day, null, null, null, null, null, null, null, null, "Bupati Contoh", null,
                "Aula", null, SecurityClass.T, null, null, null, null, null, null, null);
        String code = meetings.create(office, said).code();
        agenda.add(office, code, AgendaTerms.of("Hal terbatas", null));
        write(office, code, 1, "Dibahas.");
        return moves.hold(office, code, MoveTerms.none()).code();
    }

    /** Makes the seal anew for what the database holds, as a forger with its password would. */
    void reseal(String code, int number) {
        statements.update(Sql.of("UPDATE minutes_version v JOIN meeting m ON m.id = v.meeting_id SET v.seal = ? WHERE m.code = ? AND v.number = ?", Canonical.hash(kept(code, number)), code, number));
    }

    void restrict(String code) {
        statements.update(Sql.of("UPDATE meeting SET security_class = 'T' WHERE code = ?", code));
    }

    /** What the database holds. */
    String kept(String code, int number) {
        return statements.list(Sql.of("SELECT v.record FROM minutes_version v JOIN meeting m ON m.id = v.meeting_id WHERE m.code = ? AND v.number = ?", code, number), row -> row.text("record")).get(0);
    }

    void forge(String code, int number, String was, String now) {
        statements.update(Sql.of("UPDATE minutes_version v JOIN meeting m ON m.id = v.meeting_id SET v.record = REPLACE(v.record, ?, ?) WHERE m.code = ? AND v.number = ?", was, now, code, number));
    }
}
