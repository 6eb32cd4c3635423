package rakor.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.FieldError;
import rakor.common.Role;
import rakor.database.Sql;
import rakor.support.Accounts;
import rakor.support.RakorTest;
import rakor.support.Statements;

@RakorTest
class AccountRulesTest {
    private static final String COMPANY = "PT-JABABEKA-INFRASTRUKTUR";
    private static final String OFFICE = "PEMKAB-BEKASI";
    private static int made;
    private final Accounts accounts;
    private final AccountService register;
    private final AccountMoveService moves;
    private final Statements rows;
    private final String username = "akun" + ++made;
    private Actor admin;

    AccountRulesTest(Accounts accounts, AccountService register, AccountMoveService moves, Statements rows) {
        this.accounts = accounts;
        this.register = register;
        this.moves = moves;
        this.rows = rows;
    }

    @BeforeEach
    void make() {
        admin = accounts.make("admin" + made, OFFICE, Role.ADMIN);
    }

    @ParameterizedTest
    @CsvSource({
        "OFFICIAL, PEMKAB-BEKASI, ''", "OFFICIAL LEADERSHIP ADMIN, PEMKAB-BEKASI, ''", "AUDITOR, PEMKAB-BEKASI, ''", "LIAISON, PT-JABABEKA-INFRASTRUKTUR, ''",
        "'', PEMKAB-BEKASI, account.error.roles-none", "LIAISON OFFICIAL, PEMKAB-BEKASI, account.error.roles-together", "AUDITOR ADMIN, PEMKAB-BEKASI, account.error.roles-together",
        "LIAISON, PEMKAB-BEKASI, account.error.roles-regency", "OFFICIAL, PT-JABABEKA-INFRASTRUKTUR, account.error.roles-liaison", "AUDITOR, PT-JABABEKA-INFRASTRUKTUR, account.error.roles-liaison",
        "ADMIN, PT-JABABEKA-INFRASTRUKTUR, account.error.roles-liaison", "LEADERSHIP, PT-JABABEKA-INFRASTRUKTUR, account.error.roles-liaison"})
    void rolesGoTogetherAndBelongToOneSide(String roles, String organization, String refusal) {
        Set<Role> set = roles.isEmpty() ? Set.of() : Set.copyOf(List.of(roles.split(" ")).stream().map(Role::valueOf).toList());
        AccountTerms terms = new AccountTerms(username, "Nama", organization, null, set, "id");
        if (refusal.isEmpty()) {
            assertEquals(set, Set.copyOf(register.register(admin, terms).roles()));
        } else {
            assertEquals(List.of("roles " + refusal), refusals(() -> register.register(admin, terms)));
        }
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        AccountTerms terms = new AccountTerms("Ü", " ", "TIDAK-ADA", "P-TIDAK", Set.of(), "fr");
        assertEquals(List.of("language error.choice", "name error.required", "organization error.unknown-code", "person error.unknown-code", "roles account.error.roles-none", "username account.error.username"), refusals(() -> register.register(admin, terms)));
    }

    @Test
    void aUsernameIsGivenOnceAndFolded() {
        register.register(admin, new AccountTerms(" " + username.toUpperCase(java.util.Locale.ROOT), "Nama", OFFICE, null, Set.of(Role.OFFICIAL), null));
        assertEquals("Nama", register.read(admin, username).name());
        assertEquals(List.of("username account.error.username-taken"), refusals(() -> register.register(admin, new AccountTerms(username, "Lain", OFFICE, null, Set.of(Role.OFFICIAL), null))));
    }

    @Test
    void onlyAnAdministratorSeesOrChangesAccounts() {
        Actor official = accounts.make(username, OFFICE, Role.OFFICIAL, Role.LEADERSHIP);
        assertEquals(DomainError.Kind.NOT_PERMITTED, kind(() -> register.read(official, username)));
        assertEquals(DomainError.Kind.NOT_PERMITTED, kind(() -> register.register(official, new AccountTerms("x", "x", OFFICE, null, Set.of(), null))));
        assertEquals(DomainError.Kind.NOT_PERMITTED, kind(() -> moves.roles(official, admin.username(), null, Set.of(Role.OFFICIAL))));
        assertEquals(DomainError.Kind.NOT_PERMITTED, kind(() -> moves.end(official, admin.username(), null, "alasan")));
        assertEquals(DomainError.Kind.NOT_PERMITTED, kind(() -> register.seed(admin, new AccountTerms("x", "x", OFFICE, null, Set.of(), null), Accounts.PASSWORD)));
    }

    @Test
    void nobodyChangesTheirOwnRolesOrOrganisation() {
        assertEquals(DomainError.Kind.NOT_PERMITTED, kind(() -> moves.roles(admin, admin.username(), null, Set.of(Role.ADMIN, Role.LEADERSHIP))));
        assertEquals(DomainError.Kind.NOT_PERMITTED, kind(() -> moves.newPassword(admin, admin.username(), null)));
        assertEquals(DomainError.Kind.NOT_PERMITTED, kind(() -> register.correct(admin, admin.username(), 0, old -> new AccountTerms(old.username(), old.name(), "DISNAKER", null, old.roles(), "id"))));
        assertEquals("Nama Lain", register.correct(admin, admin.username(), 0, old -> new AccountTerms(old.username(), "Nama Lain", old.organization(), null, old.roles(), "en")).name());
    }

    @Test
    void aCorrectionLeavesUsernameAndRolesAndFitsThemToTheOrganisation() {
        accounts.make(username, OFFICE, Role.OFFICIAL);
        assertEquals(List.of("roles account.error.roles-liaison"), refusals(() -> register.correct(admin, username, 0, old -> new AccountTerms(old.username(), old.name(), COMPANY, null, old.roles(), "id"))));
        assertEquals(List.of("roles account.error.roles-move", "username account.error.fixed"), refusals(() -> register.correct(admin, username, 0, old -> new AccountTerms("lain", old.name(), OFFICE, null, Set.of(Role.ADMIN), "id"))));
        assertEquals(DomainError.Kind.STALE, kind(() -> register.correct(admin, username, 7, old -> old)));
    }

    @Test
    void endingNeedsAReasonAndLeavesNothingToChange() {
        accounts.make(username, OFFICE, Role.OFFICIAL);
        assertEquals(List.of("reason error.required"), refusals(() -> moves.end(admin, username, null, " ")));
        AccountView ended = moves.end(admin, username, 0L, "pindah tugas");
        assertTrue(ended.endedAt() != null && ended.version() == 1);
        assertEquals(DomainError.Kind.CONFLICT, kind(() -> moves.end(admin, username, null, "lagi")));
        assertEquals(DomainError.Kind.CONFLICT, kind(() -> moves.roles(admin, username, null, Set.of(Role.OFFICIAL))));
        assertEquals(DomainError.Kind.CONFLICT, kind(() -> register.correct(admin, username, 1, old -> old)));
    }

    @Test
    void aMistakenEndingIsTakenBackWithRolesAndReason() {
        accounts.make(username, OFFICE, Role.OFFICIAL);
        assertEquals(DomainError.Kind.CONFLICT, kind(() -> moves.reinstate(admin, username, null, "keliru")));
        moves.end(admin, username, 0L, "pindah tugas");
        assertEquals(DomainError.Kind.NOT_PERMITTED, kind(() -> moves.reinstate(accounts.make(username + ".lain", OFFICE, Role.OFFICIAL), username, null, "keliru")));
        assertEquals(DomainError.Kind.STALE, kind(() -> moves.reinstate(admin, username, 0L, "keliru")));
        assertEquals(List.of("reason error.required"), refusals(() -> moves.reinstate(admin, username, 1L, null)));
        AccountView again = moves.reinstate(admin, username, 1L, "keliru");
        assertTrue(again.endedAt() == null && again.version() == 2 && again.roles().size() == 1);
        assertTrue(accounts.actor(username).has(Role.OFFICIAL));
    }

    @Test
    void everyChangeIsInTheHistoryWithoutAnyPassword() {
        String given = register.register(admin, new AccountTerms(username, "Nama", OFFICE, null, Set.of(Role.OFFICIAL), "id")).password();
        register.correct(admin, username, 0, old -> new AccountTerms(old.username(), "Nama Baru", OFFICE, null, old.roles(), "id"));
        moves.roles(admin, username, 1L, Set.of(Role.LEADERSHIP));
        String second = moves.newPassword(admin, username, 2L).password();
        moves.end(admin, username, 3L, "pindah tugas");
        List<String> written = rows.list(Sql.of("SELECT move, facts, reason FROM history WHERE record = 'account' AND record_code = ? ORDER BY seq", username), row -> row.text("move") + " " + row.text("facts") + " " + row.text("reason"));
        assertEquals(List.of("registration {\"language\":\"id\",\"name\":\"Nama\",\"organization\":\"PEMKAB-BEKASI\",\"roles\":\"OFFICIAL\"} null", "correction {\"name\":{\"from\":\"Nama\",\"to\":\"Nama Baru\"}} null",
                "roles {\"roles\":{\"from\":\"OFFICIAL\",\"to\":\"LEADERSHIP\"}} null", "password {\"by\":\"administrator\"} null", "ending {} pindah tugas"), written);
        assertTrue(written.stream().noneMatch(line -> line.contains(given) || line.contains(second)));
    }

    private static List<String> refusals(Runnable work) {
        DomainError error = assertThrows(DomainError.class, work::run);
        assertEquals(DomainError.Kind.INVALID, error.kind());
        return error.fields().stream().map((FieldError field) -> field.field() + " " + field.key()).sorted().toList();
    }

    private static DomainError.Kind kind(Runnable work) {
        return assertThrows(DomainError.class, work::run).kind();
    }
}
