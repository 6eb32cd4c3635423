package rakor.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.Role;
import rakor.database.Sql;
import rakor.stakeholder.Directory;
import rakor.stakeholder.OrganizationRef;
import rakor.support.Accounts;
import rakor.support.RakorTest;
import rakor.support.Statements;
import rakor.support.TestClock;

/** For whom an account acts. Organisations are put in as rows, so that their days are free. */
@RakorTest
class ActorsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static int made;
    private final Accounts accounts;
    private final MandateService mandates;
    private final Directory directory;
    private final Statements rows;
    private final String x = "X" + ++made + "-";
    private Actor admin;

    ActorsTest(Accounts accounts, MandateService mandates, Directory directory, Statements rows) {
        this.accounts = accounts;
        this.mandates = mandates;
        this.directory = directory;
        this.rows = rows;
    }

    @BeforeEach
    void make() {
        TestClock.set(TODAY);
        admin = accounts.make("admin" + made, "PEMKAB-BEKASI", Role.ADMIN);
    }

    @AfterEach
    void realTime() {
        TestClock.real();
    }

    @Test
    void anAccountActsForItsOwnOrganisationAndNobodyElse() {
        organization("KANTOR", true, null, null);
        organization("LAIN", true, null, null);
        assertEquals(Set.of("KANTOR"), official("KANTOR"));
    }

    @Test
    void andForDivisionsOfTheDay() {
        for (String name : List.of("KANTOR", "BIDANG", "SEKSI", "DULU", "NANTI")) {
            organization(name, true, null, null);
        }
        link("DIVISION", "KANTOR", "BIDANG", null, null);
        link("DIVISION", "BIDANG", "SEKSI", TODAY, TODAY.plusDays(1));
        link("DIVISION", "KANTOR", "DULU", null, TODAY);
        link("DIVISION", "KANTOR", "NANTI", TODAY.plusDays(1), null);
        assertEquals(Set.of("KANTOR", "BIDANG", "SEKSI"), official("KANTOR"));
        assertEquals(Set.of("SEKSI"), official("SEKSI"));
    }

    @Test
    void andForWhatTheseSucceededButNotForWhatLives() {
        organization("KANTOR", true, null, null);
        organization("LAMA", true, TODAY, "KANTOR");
        organization("LEBIH-LAMA", true, TODAY.minusYears(1), "LAMA");
        organization("BESOK", true, TODAY.plusDays(1), "KANTOR");
        assertEquals(Set.of("KANTOR", "LAMA", "LEBIH-LAMA"), official("KANTOR"));
        TestClock.set(TODAY.plusDays(1));
        assertEquals(Set.of("KANTOR", "LAMA", "LEBIH-LAMA", "BESOK"), codes("kantor" + made));
    }

    @Test
    void aCircleOfSuccessorsEnds() {
        organization("SATU", true, null, null);
        organization("DUA", true, TODAY, "SATU");
        assertEquals(Set.of("SATU", "DUA"), official("SATU"));
        rows.update(Sql.of("UPDATE organization SET valid_to = ?, successor_id = ? WHERE code = ?", TODAY, id("DUA"), x + "SATU"));
        assertEquals(Set.of("SATU", "DUA"), codes("satu" + made));
    }

    @Test
    void operatingAnEstateRentingInItAndMembershipGiveNothing() {
        organization("PENGELOLA", false, null, null);
        organization("PENYEWA", false, null, null);
        organization("ASOSIASI", false, null, null);
        long estate = rows.insert(Sql.of("INSERT INTO estate (code, name) VALUES (?, 'Kawasan')", x + "KAWASAN"));
        rows.update(Sql.of("INSERT INTO organization_link (number, relation, organization_id, estate_id) VALUES (91, 'OPERATES', ?, ?), (91, 'TENANT', ?, ?)", id("PENGELOLA"), estate, id("PENYEWA"), estate));
        link("MEMBER", "ASOSIASI", "PENYEWA", null, null);
        for (String name : List.of("PENGELOLA", "PENYEWA", "ASOSIASI")) {
            accounts.make(name.toLowerCase(java.util.Locale.ROOT) + made, x + name, Role.LIAISON);
            assertEquals(Set.of(name), codes(name.toLowerCase(java.util.Locale.ROOT) + made));
        }
    }

    @Test
    void aMandateCountsFromItsFirstDayToTheDayBeforeItsLastWithItsDivisions() {
        for (String name : List.of("KANTOR", "DINAS", "BIDANG")) {
            organization(name, true, null, null);
        }
        link("DIVISION", "DINAS", "BIDANG", null, null);
        official("KANTOR");
        mandates.give(admin, "kantor" + made, new MandateTerms(x + "DINAS", TODAY.plusDays(1), TODAY.plusDays(3), null));
        assertEquals(Set.of("KANTOR"), codes("kantor" + made));
        TestClock.set(TODAY.plusDays(1));
        assertEquals(Set.of("KANTOR", "DINAS", "BIDANG"), codes("kantor" + made));
        TestClock.set(TODAY.plusDays(2));
        assertEquals(Set.of("KANTOR", "DINAS", "BIDANG"), codes("kantor" + made));
        TestClock.set(TODAY.plusDays(3));
        assertEquals(Set.of("KANTOR"), codes("kantor" + made));
    }

    @Test
    void aMandateHasDaysThatPeopleMayMean() {
        organization("KANTOR", true, null, null);
        organization("DINAS", true, null, null);
        official("KANTOR");
        DomainError early = assertThrows(DomainError.class, () -> mandates.give(admin, "kantor" + made, new MandateTerms(x + "DINAS", LocalDate.of(1, 1, 1), null, null)));
        assertEquals(List.of("error.day-range"), early.fields().stream().map(field -> field.key()).toList());
    }

    @Test
    void aMandateEndsOnTheNextRequest() {
        organization("KANTOR", true, null, null);
        organization("DINAS", true, null, null);
        official("KANTOR");
        mandates.give(admin, "kantor" + made, new MandateTerms(x + "DINAS", null, null, null));
        assertEquals(Set.of("KANTOR", "DINAS"), codes("kantor" + made));
        mandates.end(admin, "kantor" + made, 1, new MoveRequests.MandateEnding(null, null));
        assertEquals(Set.of("KANTOR"), codes("kantor" + made));
        assertEquals(DomainError.Kind.CONFLICT, assertThrows(DomainError.class, () -> mandates.end(admin, "kantor" + made, 1, new MoveRequests.MandateEnding(null, null))).kind());
        assertEquals(DomainError.Kind.NOT_FOUND, assertThrows(DomainError.class, () -> mandates.end(admin, "kantor" + made, 2, new MoveRequests.MandateEnding(null, null))).kind());
    }

    @Test
    void mandatesStayOnOneSideAndNobodyGivesThemToThemselves() {
        organization("KANTOR", true, null, null);
        organization("PT", false, null, null);
        organization("GRUP", false, null, null);
        official("KANTOR");
        accounts.make("pt" + made, x + "PT", Role.LIAISON);
        assertEquals(List.of("account.error.mandate-outside"), refusals("kantor" + made, x + "PT"));
        assertEquals(List.of("account.error.mandate-regency"), refusals("pt" + made, x + "KANTOR"));
        assertEquals(List.of("account.error.mandate-own"), refusals("pt" + made, x + "PT"));
        mandates.give(admin, "pt" + made, new MandateTerms(x + "GRUP", null, null, null));
        assertEquals(List.of("account.error.mandate-twice"), refusals("pt" + made, x + "GRUP"));
        DomainError own = assertThrows(DomainError.class, () -> mandates.give(admin, admin.username(), new MandateTerms(x + "KANTOR", null, null, null)));
        assertEquals("account.error.own", own.key());
    }

    @Test
    void fiftyMandatesAtATimeAreAllCountedAndOneMoreIsRefused() {
        organization("KANTOR", true, null, null);
        official("KANTOR");
        for (int i = 0; i < 50; i++) {
            organization("D" + i, true, null, null);
            mandates.give(admin, "kantor" + made, new MandateTerms(x + "D" + i, null, null, null));
        }
        organization("LAGI", true, null, null);
        assertEquals(51, codes("kantor" + made).size());
        assertEquals(List.of("account.error.mandate-many"), refusals("kantor" + made, x + "LAGI"));
    }

    @Test
    void anEndedAccountIsNoActor() {
        assertTrue(accounts.actor("admin" + made).has(Role.ADMIN));
        rows.update(Sql.of("UPDATE account SET ended_at = ? WHERE username = ?", TODAY.atStartOfDay(), "admin" + made));
        assertThrows(java.util.NoSuchElementException.class, () -> accounts.actor("admin" + made));
    }

    private Set<String> official(String name) {
        accounts.make(name.toLowerCase(java.util.Locale.ROOT) + made, x + name, Role.OFFICIAL);
        return codes(name.toLowerCase(java.util.Locale.ROOT) + made);
    }

    private Set<String> codes(String username) {
        return directory.organizations(accounts.actor(username).actsFor()).values().stream().map(OrganizationRef::code).map(code -> code.substring(x.length())).collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> refusals(String username, String organization) {
        return assertThrows(DomainError.class, () -> mandates.give(admin, username, new MandateTerms(organization, null, null, null))).fields().stream().map(rakor.common.FieldError::key).toList();
    }

    private void organization(String name, boolean regency, LocalDate to, String successor) {
        rows.update(Sql.of("INSERT INTO organization (code, name, side, regency, kind, valid_to, successor_id) VALUES (?, ?, ?, ?, ?, ?, ?)", x + name, x + name, regency ? "GOVERNMENT" : "INDUSTRY", regency, regency ? "OFFICE" : "COMPANY", to, successor == null ? null : id(successor)));
    }

    private void link(String relation, String from, String to, LocalDate begin, LocalDate end) {
        int number = rows.one(Sql.of("SELECT COUNT(*) AS n FROM organization_link WHERE organization_id = ?", id(from)), row -> row.small("n")).orElse(0) + 1;
        rows.update(Sql.of("INSERT INTO organization_link (number, relation, organization_id, other_id, valid_from, valid_to) VALUES (?, ?, ?, ?, ?, ?)", number, relation, id(from), id(to), begin, end));
    }

    private long id(String name) {
        return directory.organization(x + name).orElseThrow().id();
    }
}
