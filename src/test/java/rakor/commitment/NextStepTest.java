package rakor.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rakor.commitment.Agreement.Cast;
import rakor.commitment.move.Acceptance;
import rakor.commitment.move.AmendmentTerms;
import rakor.commitment.move.CommitmentMoveService;
import rakor.commitment.move.CommitmentProgressService;
import rakor.commitment.move.CommitmentRequestService;
import rakor.commitment.move.ProgressTerms;
import rakor.common.Actor;
import rakor.stakeholder.OrganizationView;
import rakor.support.Accounts;
import rakor.support.Http;
import rakor.support.RakorTest;
import rakor.support.Registers;
import rakor.support.Said;

/** What the page of a commitment tells each reader of whose turn it is, and of what was told before. */
@RakorTest
class NextStepTest {
    private final Agreement agreement;
    private final Registers registers;
    private final CommitmentMoveService moves;
    private final CommitmentRequestService requests;
    private final CommitmentProgressService progress;
    private final Http http;
    private Cast cast;

    NextStepTest(Agreement agreement, Registers registers, CommitmentMoveService moves, CommitmentRequestService requests, CommitmentProgressService progress, Http http) {
        this.agreement = agreement;
        this.registers = registers;
        this.moves = moves;
        this.requests = requests;
        this.progress = progress;
        this.http = http;
    }

    @BeforeEach
    void cast() {
        cast = agreement.cast();
    }

    @Test
    void aCompletionOwedToAPartyWithoutAccountReachesNobodyAndSaysSo() {
        OrganizationView company = registers.company();
        String silent = company.name();
        String code = accepted(Agreement.said(cast).counterpart(company.code()));
        assertTrue(page(cast.owner(), code + "/completion").contains(silent + " belum punya akun"));
        HttpResponse<String> done = post(cast.owner(), code + "/completion", "version", "2", "statement", "Sudah");
        assertEquals(303, done.statusCode(), done.body());
        String after = http.get("/commitments/" + code, "Cookie", Accounts.cookie(http, cast.owner().username()) + "; " + flash(done)).body();
        assertFalse(after.contains("sudah disampaikan") || after.contains("Menunggu " + silent), after);
        assertTrue(after.contains("Laporan selesai tersimpan.") && after.contains(silent + " belum punya akun, jadi pemeriksaannya dicatat atas namanya oleh kantor pencatat, Dinas Perindustrian")
                && after.contains("bukan oleh orang yang mencatat laporan selesai"), after);
    }

    @Test
    void whereTheRecorderOfficeOwesItAnotherOfficeVerifiesOnBehalf() {
        OrganizationView company = registers.company();
        String code = agreement.proposed(cast, Agreement.said(cast).owner("DISPERIN").counterpart(company.code())).code();
        moves.accept(cast.recorder(), code, Agreement.acceptance(null, null, null));
        assertEquals(303, post(cast.recorder(), code + "/completion", "version", "2", "statement", "Sudah").statusCode());
        String page = page(cast.recorder(), code);
        assertTrue(page.contains(company.name() + " belum punya akun, jadi pemeriksaannya dicatat atas namanya oleh pejabat kantor lain atau pimpinan"), page);
    }

    @Test
    void aPartyWithAnAccountIsWaitedForByName() {
        String page = page(cast.owner(), agreement.in(CommitmentStatus.REPORTED, cast));
        assertTrue(page.contains("Menunggu Dinas Ketenagakerjaan.") && !page.contains("belum punya akun"), page);
        String asked = page(cast.recorder(), agreement.proposed(cast, Agreement.said(cast).owner(registers.company().code())).code());
        assertTrue(asked.contains("belum punya akun, jadi jawabannya dicatat atas namanya oleh kantor pencatat"), asked);
    }

    @Test
    void theCounterpartWaitsForTheReportUntilTheDueDate() {
        String whole = accepted(Agreement.said(cast).whole(Agreement.DUE));
        String page = page(cast.counterpart(), whole);
        assertTrue(page.contains("Menunggu laporan PT Jababeka Infrastruktur sampai tenggat, Sabtu, 20 Desember 2025."), page);
        assertFalse(page(cast.owner(), whole).contains("Menunggu laporan"));
        assertTrue(page(cast.counterpart(), accepted(Agreement.said(cast))).contains("Menunggu laporan PT Jababeka Infrastruktur. Tidak ada tenggat"));
    }

    @Test
    void whatLacksTermsOnceItBindsIsCompletedByAnAmendment() {
        String code = accepted(Agreement.said(cast));
        for (Actor party : List.of(cast.owner(), cast.counterpart())) {
            String page = page(party, code);
            assertTrue(page.contains("href=\"/commitments/" + code + "/amendment\">Minta perubahan yang melengkapinya</a>"), page);
        }
        String page = page(cast.recorder(), code);
        assertTrue(page.contains("Dilengkapi dengan perubahan isi, yang diminta PT Jababeka Infrastruktur atau Dinas Ketenagakerjaan dan disetujui pihak lainnya."), page);
        requests.amend(cast.owner(), code, new AmendmentTerms(null, null, "selesai", Agreement.DUE, null, "dilengkapi", null));
        assertFalse(page(cast.counterpart(), code).contains("Minta perubahan yang melengkapinya"), "one is open already");
    }

    @Test
    void whatWasToldOfProgressIsToldOnce() {
        String code = agreement.proposed(cast, Agreement.said(cast)).code();
        moves.accept(cast.owner(), code, new Acceptance(null, Agreement.places(20), null, null, null, null, null, null));
        progress.report(cast.owner(), code, told("Delapan sudah magang", 8, false));
        progress.report(cast.counterpart(), code, told("Enam terlihat hadir", 6, true));
        String page = page(cast.owner(), code);
        for (String words : List.of("Delapan sudah magang", "Enam terlihat hadir")) {
            assertEquals(page.indexOf(words), page.lastIndexOf(words), words + " in " + page);
        }
        assertTrue(page.contains("<li class=\"story-observation\">") && page.contains("Hasil pemantauan oleh Disnaker") && page.contains("<li class=\"story-report\">") && page.contains("Laporan progres dari PT Jababeka Infrastruktur"), page);
        assertEquals(2, page.split("8 dari 20 orang", -1).length - 1, "as the last word, and in the story");
    }

    @Test
    void theSummaryOfWhatIsWrongGoesDownTheForm() {
        String code = agreement.proposed(cast, Agreement.said(cast).owner(registers.company().code())).code();
        moves.accept(cast.recorder(), code, new Acceptance(null, null, null, null, null, null, Situations.behalf(), null));
        String[] nothing = {"version", "2", "onBehalf.saidBy", "", "onBehalf.on", "", "onBehalf.document", "", "statement", "", "completedOn", ""};
        List<String> named = Pattern.compile("<li><a href=\"#([^\"]+)\">").matcher(post(cast.recorder(), code + "/completion", nothing).body()).results().map(found -> found.group(1)).toList();
        assertEquals(List.of("onBehalf.saidBy", "onBehalf.on", "onBehalf.document", "statement"), named);
    }

    @Test
    void noFieldMayBeEmptyAndMustBeFilledInAtOnce() {
        String code = agreement.in(CommitmentStatus.PROPOSED, cast);
        String page = post(cast.owner(), code + "/acceptance", "version", "1", "measure.indicator", "peserta", "measure.quantity", "", "measure.unit", "").body();
        String[] wrong = page.split("<div class=\"field wrong\">", -1);
        assertEquals(3, wrong.length, page);
        for (int i = 1; i < wrong.length; i++) {
            assertFalse(wrong[i].substring(0, wrong[i].indexOf("<input")).contains("(boleh kosong)"), wrong[i]);
        }
        assertTrue(page.contains("(boleh kosong)"), "of the others it is said still");
    }

    private static ProgressTerms told(String words, int quantity, boolean observation) {
        return new ProgressTerms(null, BigDecimal.valueOf(quantity), null, words, null, null, observation, null, null);
    }

    private String accepted(Said said) {
        String code = agreement.proposed(cast, said).code();
        moves.accept(cast.owner(), code, Agreement.acceptance(null, null, null));
        return code;
    }

    private String page(Actor actor, String path) {
        return http.get("/commitments/" + path, "Cookie", Accounts.cookie(http, actor.username())).body();
    }

    private HttpResponse<String> post(Actor actor, String path, String... fields) {
        return http.post("/commitments/" + path, Http.form(fields), "Cookie", Accounts.cookie(http, actor.username()));
    }

    private static String flash(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream().filter(cookie -> cookie.startsWith("flash=")).map(cookie -> cookie.substring(0, cookie.indexOf(';'))).findFirst().orElseThrow();
    }
}
