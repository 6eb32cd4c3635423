package rakor.stakeholder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rakor.common.Actor;
import rakor.common.DomainError.Kind;
import rakor.common.Role;
import rakor.common.Side;
import rakor.common.Slice;
import rakor.support.Refused;
import rakor.support.RakorTest;
import rakor.support.Registers;

@RakorTest
class OrganizationServiceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private final OrganizationService organizations;
    private final NameService names;
    private final Directory directory;
    private final Registers registers;
    private final Actor admin;

    OrganizationServiceTest(OrganizationService organizations, NameService names, Directory directory, Registers registers) {
        this.organizations = organizations;
        this.names = names;
        this.directory = directory;
        this.registers = registers;
        this.admin = registers.admin();
    }

    @Test
    void theCodeIsMadeFromTheShortNameAndNumberedWhenTaken() {
        OrganizationView first = organizations.create(admin, new OrganizationTerms(null, "PT Sumber Élok Sentosa", "S.É.S (Cikarang)", Side.INDUSTRY, OrganizationKind.COMPANY, null, null, null));
        OrganizationView second = organizations.create(admin, new OrganizationTerms("SES-2", "PT Surya Elok Santosa", "SES", Side.INDUSTRY, OrganizationKind.COMPANY, null, null, null));
        OrganizationView third = organizations.create(admin, Registers.company("S-É-S Cikarang Indah"));
        OrganizationView fourth = organizations.create(admin, Registers.company("SÉS Cikarang Indah"));

        assertEquals(List.of("S-E-S-CIKARANG", "SES-2", "S-E-S-CIKARANG-INDAH", "SES-CIKARANG-INDAH"), List.of(first.code(), second.code(), third.code(), fourth.code()));
        assertEquals("SES-3", Codes.from("Ses", code -> List.of("SES", "SES-2").contains(code)));
        assertEquals("X", Codes.of("工業"));
    }

    @Test
    void theCodeNeverChanges() {
        OrganizationView company = registers.company();
        Refused.at("code", "stakeholder.error.code-fixed", () -> organizations.correct(admin, company.code(), company.version(), t -> new OrganizationTerms("LAIN", t.name(), null, t.side(), t.kind(), null, null, null)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT. JABABEKA INFRASTRUKTUR", "Jababeka  Infrastruktur Tbk", "bappeda kabupaten bekasi"})
    void aNameThatFoldsToAnotherOnesIsRefusedAndNamesIt(String name) {
        Refused.at("name", "stakeholder.error.name-taken", () -> organizations.create(admin, Registers.company(name)));
    }

    @Test
    void aNewNameKeepsTheOldOneAsAnotherName() {
        OrganizationView company = organizations.create(admin, Registers.company("PT Nama Lama"));
        OrganizationView renamed = organizations.correct(admin, company.code(), company.version(), t -> new OrganizationTerms(t.code(), "PT Nama Baru", null, t.side(), t.kind(), null, null, null));

        assertEquals(List.of("PT Nama Lama"), renamed.names());
        assertEquals(company.code(), directory.resolve("nama lama").orElseThrow().code());
        assertEquals(company.code(), directory.resolve("Nama Baru Tbk.").orElseThrow().code());
        OrganizationView back = organizations.correct(admin, company.code(), renamed.version(), t -> new OrganizationTerms(t.code(), "PT Nama Lama", null, t.side(), t.kind(), null, null, null));
        assertEquals(List.of("PT Nama Baru"), back.names());
    }

    @Test
    void otherNamesAreAddedOnceAndTakenAwayButNotTheOnesInUse() {
        OrganizationView company = organizations.create(admin, new OrganizationTerms(null, "PT Banyak Nama", "Banyak", Side.INDUSTRY, OrganizationKind.COMPANY, null, null, null));
        names.add(admin, company.code(), null, "Perusahaan Banyak Nama");

        Refused.at("name", "stakeholder.error.name-own", () -> names.add(admin, company.code(), null, "perusahaan banyak-nama"));
        Refused.at("name", "stakeholder.error.name-taken", () -> names.add(admin, company.code(), null, "Disnaker"));
        Refused.at("name", "stakeholder.error.name-in-use", () -> names.remove(admin, company.code(), null, "Banyak"));
        Refused.at("name", "stakeholder.error.name-in-use", () -> names.remove(admin, company.code(), null, "PT Banyak Nama"));
        Refused.at("name", "stakeholder.error.name-unknown", () -> names.remove(admin, company.code(), null, "Disnaker"));
        names.remove(admin, company.code(), null, "Perusahaan Banyak Nama");
        assertTrue(directory.resolve("Perusahaan Banyak Nama").isEmpty());
        Refused.as(Kind.STALE, () -> names.add(admin, company.code(), company.version(), "Nama yang Terlambat"));
    }

    @Test
    void theBusinessNumberHasThirteenDigitsAndOneOwner() {
        OrganizationTerms with = new OrganizationTerms(null, "PT Bernomor", null, Side.INDUSTRY, OrganizationKind.COMPANY, null, "1234567890123", null);
        organizations.create(admin, with);

        Refused.at("nib", "stakeholder.error.nib-taken", () -> organizations.create(admin, new OrganizationTerms(null, "PT Bernomor Sama", null, Side.INDUSTRY, OrganizationKind.COMPANY, null, "1234567890123", null)));
        Refused.at("nib", "stakeholder.error.nib", () -> organizations.create(admin, new OrganizationTerms(null, "PT Bernomor Salah", null, Side.INDUSTRY, OrganizationKind.COMPANY, null, "123456789012", null)));
    }

    @Test
    void whatHangsOnRightsIsSaidOnce() {
        OrganizationView office = registers.office();
        Refused.at("regency", "stakeholder.error.regency-fixed", () -> organizations.correct(admin, office.code(), office.version(), t -> new OrganizationTerms(t.code(), t.name(), null, t.side(), t.kind(), false, null, null)));
        Refused.at("side", "stakeholder.error.regency-side", () -> organizations.create(admin, new OrganizationTerms(null, "PT Milik Kabupaten", null, Side.INDUSTRY, OrganizationKind.COMPANY, true, null, null)));
    }

    @Test
    void endsOnceAndHandsOverToALivingSuccessor() {
        OrganizationView old = registers.office();
        OrganizationView young = registers.office();
        OrganizationView ended = organizations.end(admin, old.code(), new SuccessionTerms(DAY, young.name(), old.version()));

        assertEquals(young.code(), ended.successor().code());
        assertEquals(DAY, ended.validTo());
        assertFalse(ended.endedOn(DAY.minusDays(1)));
        assertTrue(ended.endedOn(DAY));
        Refused.as(Kind.CONFLICT, () -> organizations.end(admin, old.code(), new SuccessionTerms(DAY, null, ended.version())));
    }

    @Test
    void aMistakenEndingIsTakenBackAndTheSuccessorSucceedsNobody() {
        OrganizationView old = registers.office();
        OrganizationView young = registers.office();
        Refused.as(Kind.CONFLICT, () -> organizations.reinstate(admin, old.code(), null, "keliru"));
        OrganizationView ended = organizations.end(admin, old.code(), new SuccessionTerms(DAY, young.code(), old.version()));
        Refused.as(Kind.NOT_PERMITTED, () -> organizations.reinstate(registers.actor("SETDA", Role.OFFICIAL), old.code(), null, "keliru"));
        Refused.as(Kind.STALE, () -> organizations.reinstate(admin, old.code(), old.version(), "keliru"));
        Refused.at("reason", "error.required", () -> organizations.reinstate(admin, old.code(), ended.version(), " "));

        OrganizationView again = organizations.reinstate(admin, old.code(), ended.version(), "keliru memilih");
        assertNull(again.validTo());
        assertNull(again.successor());
        organizations.end(admin, young.code(), new SuccessionTerms(DAY, old.code(), null));
    }

    @Test
    void aSuccessorIsNeitherItselfNorEndedNorOfTheOtherKindOfRightsNorInACircle() {
        OrganizationView first = registers.company();
        OrganizationView second = registers.company();
        OrganizationView office = registers.office();
        Refused.at("successor", "stakeholder.error.successor-self", () -> organizations.end(admin, first.code(), new SuccessionTerms(DAY, first.code(), null)));
        Refused.at("successor", "stakeholder.error.successor-regency", () -> organizations.end(admin, first.code(), new SuccessionTerms(DAY, office.code(), null)));
        Refused.at("successor", "error.unknown-code", () -> organizations.end(admin, first.code(), new SuccessionTerms(DAY, "TIDAK-ADA", null)));
        organizations.end(admin, first.code(), new SuccessionTerms(DAY, second.code(), null));
        Refused.at("successor", "stakeholder.error.successor-ended", () -> organizations.end(admin, second.code(), new SuccessionTerms(DAY.plusDays(1), first.code(), null)));
        Refused.at("successor", "stakeholder.error.successor-circle", () -> organizations.end(admin, second.code(), new SuccessionTerms(DAY.minusDays(1), first.code(), null)));
        Refused.at("on", "error.required", () -> organizations.end(admin, second.code(), new SuccessionTerms(null, null, null)));
    }

    @Test
    void onlyTheAdministratorKeepsTheRegisterAndAnImportingOfficialNotesOutsiders() {
        Actor official = registers.actor("DISNAKER", Role.OFFICIAL);
        Refused.as(Kind.NOT_PERMITTED, () -> organizations.create(official, Registers.company("PT Tanpa Hak")));
        assertEquals("PT-DARI-BERITA", organizations.take(official, Registers.company("PT Dari Berita")).code());
        Refused.as(Kind.NOT_PERMITTED, () -> organizations.take(official, new OrganizationTerms(null, "Dinas Rekaan", null, Side.GOVERNMENT, OrganizationKind.OFFICE, true, null, null)));
        Refused.as(Kind.NOT_PERMITTED, () -> organizations.take(registers.actor("PT-JABABEKA-INFRASTRUKTUR", Role.LIAISON), Registers.company("PT Dari Penghubung")));
    }

    @Test
    void theListIsPagedByNameWithoutGapOrRepeat() {
        List<String> paged = new ArrayList<>();
        List<String> after = null;
        do {
            Slice<OrganizationView> slice = organizations.list(admin, new OrganizationQuery(null, Side.GOVERNMENT, null, true, null, after, 7));
            slice.items().forEach(o -> paged.add(o.code()));
            after = slice.next() == null ? null : List.of(new String(java.util.Base64.getUrlDecoder().decode(slice.next()), java.nio.charset.StandardCharsets.UTF_8).split("\u0000"));
        } while (after != null);

        List<String> whole = organizations.list(admin, new OrganizationQuery(null, Side.GOVERNMENT, null, true, null, null, 100)).items().stream().map(OrganizationView::code).toList();
        assertEquals(whole, paged);
        assertTrue(whole.size() > 70, "offices: " + whole.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"disna", "ketenagaker", "Dinas kab bekasi tenaga", "DISNAKER", "dinas ketenagakerjaan kab"})
    void searchFindsByTheBeginningsOfWordsOfAnyName(String words) {
        List<String> found = organizations.list(admin, new OrganizationQuery(words, null, null, null, null, null, 100)).items().stream().map(OrganizationView::code).toList();
        assertEquals(!words.contains(" tenaga"), found.contains("DISNAKER"), words + ": " + found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "!!!", "工業%", "\\", "' OR 1=1"})
    void searchTakesNoSignForMoreThanItIs(String words) {
        assertEquals(List.of(), organizations.list(admin, new OrganizationQuery(words, null, null, null, null, null, 100)).items());
    }
}
