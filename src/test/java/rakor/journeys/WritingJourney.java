package rakor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.meeting.AgendaService;
import rakor.meeting.AgendaTerms;
import rakor.meeting.writing.DecisionService;
import rakor.support.Accounts;
import rakor.support.Http;
import rakor.support.MeetingFixtures;
import rakor.support.RakorTest;

/** Story 4: minutes are written in the meeting room, by one hand or two, with the line cut, after a reload and after the sign-in expired. */
@RakorTest
@ExtendWith(Journeys.class)
class WritingJourney {
    private static int made;
    private final String address;
    private final Accounts accounts;
    private final MeetingFixtures meetings;
    private final AgendaService agenda;
    private final DecisionService decisions;
    private Actor recorder;
    private String code;

    WritingJourney(Http http, Accounts accounts, MeetingFixtures meetings, AgendaService agenda, DecisionService decisions) {
        this.address = http.address().toString();
        this.accounts = accounts;
        this.meetings = meetings;
        this.agenda = agenda;
        this.decisions = decisions;
    }

    @BeforeEach
    void aMeetingOfThreeItems() {
        recorder = accounts.make("notulis.satu" + ++made, MeetingFixtures.RECORDER, Role.OFFICIAL);
        accounts.make("notulis.dua" + made, MeetingFixtures.RECORDER, Role.OFFICIAL);
        code = meetings.planned(recorder, LocalDate.of(2026, 3, 31)).code();
        List.of("Genangan di Jalan Contoh I", "Magang dan pelatih vokasi", "Loket perizinan bersama")
                .forEach(title -> agenda.add(recorder, code, new AgendaTerms(title, null, null, 30, null, null, null, null, null)));
    }

    private Visit visit(String who, int width) {
        return Visit.at(address, width, "id").signIn(who + made, Accounts.PASSWORD).open("/meetings/" + code + "/writing");
    }

    private static Locator state(Visit visit) {
        return visit.page().locator("[data-state]");
    }

    private static Locator status(Visit visit, int item) {
        return visit.page().locator("[data-item='" + item + "'] [data-status]");
    }

    private static Visit saved(Visit visit, int item) {
        assertThat(status(visit, item)).containsText("Tersimpan");
        return visit;
    }

    private String discussion(int item) {
        return agenda.read(recorder, code, item).discussion();
    }

    @Test
    void theLineIsCutInTheMiddleAndThePageIsLostMeanwhile() {
        try (Visit visit = visit("notulis.satu", 1280)) {
            visit.clean().fill("discussion-1", "Genangan sampai 40 cm");
            saved(visit, 1).clean();
            assertEquals("Genangan sampai 40 cm", discussion(1));
            visit.page().context().setOffline(true);
            visit.fill("discussion-1", "Genangan sampai 40 cm\n- Saluran tertutup").fill("discussion-2", "Dua perusahaan sanggup");
            visit.page().locator("[name=statement-2]").fill("Satu pelatih dikirim");
            visit.page().keyboard().press("Enter");
            assertThat(state(visit)).containsText("Tidak tersambung");
            assertThat(status(visit, 2)).containsText("Belum terkirim");
            assertThat(visit.page().locator("[data-item='2'] [data-pending]")).containsText("Satu pelatih dikirim");
            visit.clean().picture("writing-cut-1280-id");
            visit.page().navigate("about:blank");
            visit.page().context().setOffline(false);
            saved(visit.open("/meetings/" + code + "/writing"), 1);
            saved(visit, 2);
            assertThat(visit.page().locator("[data-additions='2']")).containsText("Satu pelatih dikirim");
            assertEquals("Genangan sampai 40 cm\n- Saluran tertutup", discussion(1));
            assertEquals("Dua perusahaan sanggup", discussion(2));
            assertEquals(0, kept(visit), "what the server has is no longer kept here");
            visit.clean().picture("writing-1280-id");
        }
    }

    private static int kept(Visit visit) {
        return (Integer) visit.page().evaluate("() => Object.keys(localStorage).filter(key => !key.includes('/clock/')).length");
    }

    @Test
    void whatIsTypedGoesWhenTheLineIsBackWithoutAnybodysHelp() {
        try (Visit visit = visit("notulis.satu", 390)) {
            visit.page().context().setOffline(true);
            visit.fill("conclusion-1", "Saluran dikeruk");
            assertThat(state(visit)).containsText("Tidak tersambung");
            visit.clean().picture("writing-cut-390-id");
            visit.page().context().setOffline(false);
            saved(visit, 1).clean().picture("writing-390-id");
            assertThat(state(visit)).hasText("Tersambung");
            assertEquals("Saluran dikeruk", agenda.read(recorder, code, 1).conclusion());
        }
    }

    @Test
    void theSignInExpiresAndThePageComesBackWithTheText() {
        try (Visit visit = visit("notulis.satu", 1280)) {
            visit.page().context().clearCookies();
            visit.fill("discussion-1", "Ditulis sesudah sesi habis");
            assertThat(state(visit)).containsText("Anda perlu masuk lagi");
            visit.clean().press("Masuk");
            visit.page().fill("#username", recorder.username());
            visit.page().fill("#password", Accounts.PASSWORD);
            visit.page().click("main button");
            assertEquals("/meetings/" + code + "/writing", visit.path());
            saved(visit, 1);
            assertEquals("Ditulis sesudah sesi habis", discussion(1));
        }
    }

    @Test
    void twoNoteTakersInDifferentSectionsAndFieldsKeepEverything() {
        try (Visit one = visit("notulis.satu", 1280); Visit two = visit("notulis.dua", 1280)) {
            one.fill("discussion-1", "Dari notulis satu");
            two.fill("discussion-2", "Dari notulis dua");
            saved(one, 1);
            saved(two, 2);
            two.fill("conclusion-1", "Kesimpulan dari notulis dua");
            saved(two, 1);
            one.fill("discussion-1", "Dari notulis satu, dilanjutkan");
            assertThat(one.page().locator("[name=conclusion-1]")).hasValue("Kesimpulan dari notulis dua");
            saved(one, 1);
            assertEquals("Dari notulis satu, dilanjutkan", discussion(1));
            assertEquals("Kesimpulan dari notulis dua", agenda.read(recorder, code, 1).conclusion());
            assertEquals("Dari notulis dua", discussion(2));
        }
    }

    @Test
    void twoNoteTakersInTheSameFieldSeeBothTextsAndMerge() {
        try (Visit one = visit("notulis.satu", 1280); Visit two = visit("notulis.dua", 390)) {
            one.fill("discussion-2", "Dua perusahaan sanggup; jadwal menyusul.");
            saved(one, 2);
            two.fill("discussion-2", "Dua perusahaan menyatakan sanggup.");
            Locator notice = two.page().locator("[data-item='2'] .notice");
            assertThat(notice).containsText("Pembahasan ini juga diubah orang lain");
            assertThat(notice).containsText("Dua perusahaan menyatakan sanggup.");
            assertThat(notice).containsText("Tulisan Akun notulis.satu");
            assertThat(notice).containsText("Dua perusahaan sanggup; jadwal menyusul.");
            two.clean().picture("writing-conflict-390-id");
            two.page().reload();
            assertThat(notice).containsText("jadwal menyusul");
            assertThat(two.page().locator("[name=discussion-2]")).hasValue("Dua perusahaan menyatakan sanggup.");
            two.press("Gabungkan di kotak");
            saved(two, 2);
            assertEquals("Dua perusahaan menyatakan sanggup.\n\nDua perusahaan sanggup; jadwal menyusul.", discussion(2));
            one.fill("discussion-2", "Tulisan lain");
            one.picture("writing-conflict-1280-id").press("Pakai tulisan Akun notulis.dua");
            assertThat(one.page().locator("[name=discussion-2]")).hasValue(discussion(2));
            assertEquals(0, kept(one));
        }
    }

    @Test
    void commitmentsAndDecisionsAreAddedByKeyboardAlone() {
        try (Visit visit = visit("notulis.satu", 1280)) {
            Locator box = visit.page().locator("[name=statement-1]");
            box.focus();
            visit.page().keyboard().type("Saluran dikeruk");
            visit.page().keyboard().press("Enter");
            visit.page().keyboard().type("Jadwal jaga dibuat");
            visit.page().keyboard().press("Shift+Enter");
            Locator added = visit.page().locator("[data-additions='1']");
            assertThat(added.locator("li")).hasCount(2);
            assertThat(added).containsText("Belum lengkap");
            assertThat(box).isFocused();
            assertThat(visit.page().locator("[data-to='1']")).hasAttribute("aria-current", "step");
            visit.page().keyboard().type("Pintu air dijaga");
            visit.page().keyboard().press("Tab");
            visit.page().keyboard().press("P");
            visit.page().keyboard().press("Tab");
            visit.page().keyboard().press("Enter");
            assertThat(added.locator("li")).hasCount(3);
            visit.clean().picture("writing-additions-1280-id");
            assertEquals(List.of("Jadwal jaga dibuat"), decisions.list(recorder, code).stream().map(it -> it.text()).toList());
            visit.press("Lengkapi");
            assertTrue(visit.path().matches("/commitments/K-2026-\\d+/edit"), visit.path());
            visit.open("/meetings/" + code + "/decisions/1/edit").clean().picture("decision-1280-id").fill("reason", "salah catat").press("Hapus keputusan");
            assertEquals(List.of(), decisions.list(recorder, code));
        }
    }

    @Test
    void theTimeOfEachItemRunsAgainstThePlanAndIsSaidWhenItIsOver() {
        try (Visit visit = Visit.at(address, 1280, "id").signIn("notulis.satu" + made, Accounts.PASSWORD)) {
            visit.page().clock().install();
            visit.open("/meetings/" + code + "/writing").page().focus("[name=discussion-1]");
            visit.page().clock().runFor(12 * 60_000 + 10_000);
            visit.page().focus("[name=discussion-2]");
            visit.page().clock().runFor(31 * 60_000 + 10_000);
            assertThat(visit.page().locator("[data-item='1'] .head p")).hasText("berjalan 12 menit, rencana 30 menit");
            assertThat(visit.page().locator("[data-item='2'] .head p")).hasText("berjalan 31 menit, melewati rencana 30 menit");
            assertThat(visit.page().locator("[data-item='3'] [data-spent]")).isHidden();
            assertThat(visit.page().locator("[data-line] p").first()).hasText("43 menit berjalan, dari 1 jam 30 menit");
            visit.picture("writing-over-1280-id").page().reload();
            assertThat(visit.page().locator("[data-total]")).hasText("43 menit");
            assertThat(visit.page().locator("[data-keys]")).containsText("di peramban ini");
        }
    }

    @Test
    void whatWasWrittenIsReadElsewhereWithItsLists() {
        try (Visit visit = visit("notulis.satu", 1280)) {
            visit.fill("discussion-1", "Hadir:\n- Dinas Contoh\n- <b>PT Contoh</b>\n1. Saluran dikeruk\n2. Pintu air dijaga");
            visit.page().locator("[name=statement-1]").fill("Jadwal jaga dibuat bergantian");
            visit.page().keyboard().press("Shift+Enter");
            saved(visit, 1);
            assertThat(visit.page().locator("[data-additions='1'] li")).hasCount(1);
            visit.open("/meetings/" + code + "/agenda").clean().picture("agenda-written-1280-id");
            assertThat(visit.page().locator(".prose ul li").nth(1)).hasText("<b>PT Contoh</b>");
            assertThat(visit.page().locator(".prose ol li")).hasCount(2);
            visit.open("/meetings/" + code).clean().picture("meeting-decisions-1280-id");
            assertTrue(visit.text().contains("1 keputusan tercatat"), visit.text());
            visit.follow("/meetings/" + code + "/writing");
        }
        try (Visit dark = Visit.inTheDark(address, 390, "en").signIn(recorder.username(), Accounts.PASSWORD).open("/meetings/" + code + "/writing")) {
            dark.clean().picture("writing-dark-390-en");
        }
    }
}
