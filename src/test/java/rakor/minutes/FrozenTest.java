package rakor.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import rakor.Settings;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.minutes.paper.MinutesPaperService;
import rakor.stakeholder.HolderStatus;
import rakor.stakeholder.OrganizationService;
import rakor.stakeholder.OrganizationTerms;
import rakor.stakeholder.OrganizationView;
import rakor.support.Accounts;
import rakor.support.Chairs;
import rakor.support.Http;
import rakor.support.Marks;
import rakor.support.Papers;
import rakor.support.RakorTest;
import rakor.support.Registers;
import rakor.support.TestClock;

/** What is sealed stays as it was said, whatever organisations and people are called afterwards. */
@RakorTest
class FrozenTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private final Http http;
    private final Settings settings;
    private final Chairs chairs;
    private final OrganizationService organizations;
    private final MinutesPaperService papers;
    private final Registers registers;
    private final Actor office;
    private final OrganizationView party;
    private final String person;
    private final MinutesView sealed;

    FrozenTest(Http http, Settings settings, Chairs chairs, OrganizationService organizations, MinutesFixtures fixtures, CirculationService circulation, ApprovalService approvals, MinutesPaperService papers, Registers registers) {
        TestClock.set(DAY);
        this.http = http;
        this.settings = settings;
        this.chairs = chairs;
        this.organizations = organizations;
        this.papers = papers;
        this.registers = registers;
        this.office = fixtures.office();
        this.party = registers.company();
        this.person = chairs.person("Nama Semula");
        String post = chairs.post("DISNAKER");
        chairs.hold(post, person, HolderStatus.PJ, DAY, null);
        String code = fixtures.chairedWith(DAY, office, post, party.code());
        circulation.circulate(office, code, new CirculationTerms(1, null));
        approvals.approve(chairs.account(person, "DISNAKER", Role.LEADERSHIP), code, new ApprovalTerms(null, null, 1L));
        TestClock.set(DAY.plusDays(14));
        this.sealed = approvals.seal(office, code, 1L);
    }

    private String page() {
        return http.get("/meetings/" + sealed.meeting() + "/minutes", "Cookie", Accounts.cookie(http, office.username())).body();
    }

    private String paper(CopyKind kind) {
        return Papers.text(papers.print(office, kind, sealed.meeting(), 1), "frozen-" + kind.path());
    }

    private String json() {
        return http.get("/api/v1/meetings/" + sealed.meeting() + "/minutes/1", "Authorization", Accounts.bearer(http, office.username())).body();
    }

    private String word() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(papers.document(office, sealed.meeting(), 1)))) {
            StringBuilder text = new StringBuilder();
            document.getParagraphs().forEach(it -> text.append(it.getText()).append('\n'));
            document.getTables().forEach(it -> text.append(it.getText()).append('\n'));
            return text.toString();
        }
    }

    @Test
    void whatIsRenamedAfterwardsKeepsItsNameInWhatWasSealed() throws IOException {
        String before = json();
        organizations.correct(registers.admin(), party.code(), party.version(), it -> new OrganizationTerms(it.code(), "PT Nama Sesudahnya", null, it.side(), it.kind(), it.regency(), it.nib(), it.validFrom()));
        chairs.rename(person, "Orang Sesudahnya");
        assertEquals(before, json());
        // papers are printed only now, when everything bears another name
        for (String text : List.of(page(), json(), paper(CopyKind.MINUTES), paper(CopyKind.AGREEMENT), word())) {
            assertTrue(text.contains(party.name()) && text.contains("Nama Semula, M.Si. (Pj.)"), text);
            assertFalse(text.contains("Sesudahnya"), text);
        }
        String check = http.get("/verify/" + sealed.code()).body();
        assertTrue(check.contains("<b>Berlaku</b>") && check.contains(sealed.seal()) && !check.contains("Sesudahnya"), check);
    }

    @Test
    void theMarkOnEveryPaperIsTheAddressOfItsCheck() {
        for (CopyKind kind : List.of(CopyKind.MINUTES, CopyKind.AGREEMENT)) {
            assertEquals(settings.address() + "/verify/" + sealed.code(), Marks.onLastPage(papers.print(office, kind, sealed.meeting(), 1)));
        }
    }
}
