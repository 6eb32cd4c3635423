package rakor.stakeholder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rakor.common.Actor;
import rakor.common.DomainError.Kind;
import rakor.common.Role;
import rakor.database.Rows;
import rakor.database.Sql;
import rakor.stakeholder.person.HolderService;
import rakor.stakeholder.person.HolderTerms;
import rakor.stakeholder.person.PersonListService;
import rakor.stakeholder.person.PersonQuery;
import rakor.stakeholder.person.PersonService;
import rakor.stakeholder.person.PersonTerms;
import rakor.stakeholder.person.PersonView;
import rakor.stakeholder.person.PostService;
import rakor.stakeholder.person.PostTerms;
import rakor.support.Refused;
import rakor.support.RakorTest;
import rakor.support.Registers;

/** Who sees e-mail, telephone and NIP, and that each such reading is written down. */
@RakorTest
class ContactTest {
    private final PersonService people;
    private final PersonListService lists;
    private final PostService posts;
    private final HolderService holders;
    private final Registers registers;
    private final Rows rows;
    private final TransactionOperations<Connection> transactions;
    private final Actor admin;

    ContactTest(PersonService people, PersonListService lists, PostService posts, HolderService holders, Registers registers, Rows rows, TransactionOperations<Connection> transactions) {
        this.people = people;
        this.lists = lists;
        this.posts = posts;
        this.holders = holders;
        this.registers = registers;
        this.rows = rows;
        this.transactions = transactions;
        this.admin = registers.admin();
    }

    private PersonView someone(String organization) {
        return people.create(admin, new PersonTerms("Contoh Kontak", "dr.", "M.Si.", organization, "contoh@example.id", "0812 3456 7890", "197801012005011003"));
    }

    private List<String> moves(String code) {
        return transactions.executeRead(status -> rows.list(Sql.of("SELECT move, facts, account_name FROM history WHERE record = 'person' AND record_code = ? ORDER BY seq", code), row -> row.text("move") + row.text("facts")));
    }

    @Test
    void theAdministratorSeesItWithTheNumbersMiddleHiddenAndLeavesATrace() {
        String code = someone("DISNAKER").code();
        PersonView seen = people.read(admin, code);

        assertEquals("1978…03", seen.contact().nip());
        assertEquals("contoh@example.id", seen.contact().email());
        assertEquals("dr. Contoh Kontak, M.Si.", seen.titled());
        assertEquals(2, moves(code).size());
        assertEquals("reading{\"email\":\"*\",\"nip\":\"*\",\"phone\":\"*\"}", moves(code).get(1));
        assertFalse(String.join(" ", moves(code)).contains("example.id"), "the history never holds the data itself");
    }

    @Test
    void theOwnOrganizationSeesItAndNobodyElseAndOnlyASightIsWrittenDown() {
        String code = someone("DISNAKER").code();
        assertEquals("0812 3456 7890", people.read(registers.actor("DISNAKER", Role.OFFICIAL), code).contact().phone());
        assertEquals(2, moves(code).size());
        assertNull(people.read(registers.actor("BAPPEDA", Role.OFFICIAL), code).contact());
        assertNull(people.read(registers.actor("BAPPEDA", Role.LEADERSHIP), code).contact());
        assertNull(people.read(registers.actor("INSPEKTORAT", Role.AUDITOR), code).contact());
        assertEquals(2, moves(code).size());
    }

    @Test
    void whoActsForTheOrganizationSeesItLikeItsOwnPeople() {
        String code = someone("DISNAKER").code();
        Actor own = registers.actor("BAPPEDA", Role.OFFICIAL);
        Actor mandated = new Actor(0, own.username(), own.name(), own.roles(), own.organizationId(), own.organizationName(), true, Set.of(own.organizationId(), registers.actor("DISNAKER", Role.OFFICIAL).organizationId()), own.locale());
        assertEquals("contoh@example.id", people.read(mandated, code).contact().email());
        assertNull(people.read(own, code).contact());
    }

    @Test
    void wherePersonHasNoContactDataNothingIsWrittenDown() {
        String code = people.create(admin, new PersonTerms("Contoh Tanpa Kontak", null, null, "DISNAKER", null, null, null)).code();
        people.read(admin, code);
        assertEquals(1, moves(code).size());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void noListHoldsIt(Role role) {
        someone("DISNAKER");
        Actor actor = registers.actor(role == Role.LIAISON ? "PT-JABABEKA-INFRASTRUKTUR" : "DISNAKER", role);
        assertTrue(lists.list(actor, new PersonQuery(null, null, null, null, 100)).items().stream().allMatch(person -> person.contact() == null));
    }

    @Test
    void aLiaisonSeesItsOwnPeopleAndThoseWhoHoldAPost() {
        String own = someone("PT-JABABEKA-INFRASTRUKTUR").code();
        String hidden = someone("DISNAKER").code();
        String holding = someone("DISNAKER").code();
        String post = posts.create(admin, new PostTerms("Kepala Contoh Kontak", "DISNAKER", null)).code();
        holders.create(admin, new HolderTerms(post, holding, HolderStatus.DEFINITIVE, LocalDate.of(2025, 1, 1), null));
        Actor liaison = registers.actor("PT-JABABEKA-INFRASTRUKTUR", Role.LIAISON);

        assertEquals("contoh@example.id", people.read(liaison, own).contact().email());
        assertNull(people.read(liaison, holding).contact());
        Refused.as(Kind.NOT_FOUND, () -> people.read(liaison, hidden));
        List<String> listed = lists.list(liaison, new PersonQuery(null, null, null, null, 100)).items().stream().map(PersonView::code).toList();
        assertTrue(listed.contains(own) && listed.contains(holding) && !listed.contains(hidden), listed.toString());
        assertEquals(listed.size(), lists.count(liaison));
    }

    @Test
    void readingsAtTheSameTimeAreAllWrittenDownOneAfterTheOther() throws Exception {
        String code = someone("DISNAKER").code();
        ExecutorService readers = Executors.newFixedThreadPool(4);
        List<Future<PersonView>> all = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            all.add(readers.submit((Callable<PersonView>) () -> people.read(admin, code)));
        }
        for (Future<PersonView> one : all) {
            one.get();
        }
        readers.shutdown();
        assertEquals(21, moves(code).size());
    }

    @Test
    void theNumberStaysWhenNobodyTouchesIt() {
        PersonView made = someone("DISNAKER");
        PersonView renamed = people.correct(admin, made.code(), made.version(), t -> new PersonTerms("Contoh Kontak Baru", t.titleBefore(), t.titleAfter(), t.organization(), t.email(), null, t.nip()));
        assertEquals("1978…03", renamed.contact().nip());
        assertNull(renamed.contact().phone());
        assertTrue(moves(made.code()).get(1).startsWith("correction{\"name\":{\"from\":\"Contoh Kontak\",\"to\":\"Contoh Kontak Baru\"},\"phone\":\"*\"}"), moves(made.code()).toString());
        Refused.at("nip", "stakeholder.error.nip-digits", () -> people.correct(admin, made.code(), renamed.version(), t -> new PersonTerms(t.name(), null, null, null, null, null, "1978…03")));
    }
}
