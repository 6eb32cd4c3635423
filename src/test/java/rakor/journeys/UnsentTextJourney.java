package rakor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.meeting.AgendaService;
import rakor.meeting.AgendaTerms;
import rakor.meeting.writing.DecisionService;
import rakor.support.Accounts;
import rakor.support.Http;
import rakor.support.MeetingFixtures;
import rakor.support.RakorTest;

/** What was written and is not with the server is never lost: whatever the server answers, or does not, and not at sign-out without a word. */
@RakorTest
@ExtendWith(Journeys.class)
class UnsentTextJourney {
    private static final LocatorAssertions.ContainsTextOptions PATIENT = new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);
    private static int made;
    private final String address;
    private final Accounts accounts;
    private final MeetingFixtures meetings;
    private final AgendaService agenda;
    private final DecisionService decisions;
    private Actor recorder;
    private String code;

    UnsentTextJourney(Http http, Accounts accounts, MeetingFixtures meetings, AgendaService agenda, DecisionService decisions) {
        this.address = http.address().toString();
        this.accounts = accounts;
        this.meetings = meetings;
        this.agenda = agenda;
        this.decisions = decisions;
    }

    @BeforeEach
    void aMeeting() {
        recorder = accounts.make("tulis" + ++made, MeetingFixtures.RECORDER, Role.OFFICIAL);
        code = meetings.planned(recorder, LocalDate.of(2026, 3, 31)).code();
        agenda.add(recorder, code, AgendaTerms.of("Genangan", null));
    }

    private Visit visit() {
        return Visit.at(address, 1280, "id").signIn(recorder.username(), Accounts.PASSWORD).open("/meetings/" + code + "/writing");
    }

    private static void status(Visit visit, String words) {
        assertThat(visit.page().locator("[data-status]")).containsText(words, PATIENT);
    }

    private String discussion() {
        return agenda.read(recorder, code, 1).discussion();
    }

    private void survives(Consumer<Route> trouble) {
        try (Visit visit = visit()) {
            visit.page().route("**/api/v1/**", trouble);
            visit.fill("discussion-1", "Tulisan yang tidak boleh hilang");
            visit.page().locator("[name=statement-1]").fill("Jadwal jaga");
            visit.page().keyboard().press("Shift+Enter");
            assertThat(visit.page().locator("[data-state]")).containsText("Server belum menjawab", PATIENT);
            status(visit, "Belum terkirim");
            visit.page().reload();
            assertThat(visit.page().locator("[name=discussion-1]")).hasValue("Tulisan yang tidak boleh hilang");
            visit.page().unroute("**/api/v1/**");
            status(visit, "Tersimpan");
            assertThat(visit.page().locator("[data-additions]")).containsText("Jadwal jaga", PATIENT);
            assertEquals("Tulisan yang tidak boleh hilang", discussion());
            assertEquals(1, decisions.list(recorder, code).size());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 503, 429})
    void whateverTheServerAnswersInTrouble(int status) {
        survives(route -> route.fulfill(new Route.FulfillOptions().setStatus(status).setContentType("application/problem+json").setBody("{}")));
    }

    @Test
    void whenAProxyAnswersWithAPageOfItsOwn() {
        survives(route -> route.fulfill(new Route.FulfillOptions().setStatus(200).setContentType("text/html").setBody("<h1>Hotspot</h1>")));
    }

    @Test
    void whenNoAnswerComes() {
        survives(route -> { });
    }

    @Test
    void whenTheAnswerGetsLostNothingIsDoneTwiceAndNobodyIsAskedToChoose() {
        try (Visit visit = visit()) {
            AtomicBoolean lost = new AtomicBoolean(true);
            visit.page().route("**/api/v1/**", route -> {
                if (lost.get()) {
                    route.fetch();
                    route.abort();
                } else {
                    route.resume();
                }
            });
            visit.fill("discussion-1", "Sampai di server");
            visit.page().locator("[name=statement-1]").fill("Jadwal jaga");
            visit.page().keyboard().press("Shift+Enter");
            status(visit, "Belum terkirim");
            assertThat(visit.page().locator("[data-state]")).containsText("Server belum menjawab", PATIENT);
            visit.fill("discussion-1", "Sampai di server, lalu ditulis terus");
            lost.set(false);
            status(visit, "Tersimpan");
            assertThat(visit.page().locator("[data-additions]")).containsText("Jadwal jaga", PATIENT);
            assertEquals(0, visit.page().locator("[data-conflicts] .notice").count());
            assertEquals("Sampai di server, lalu ditulis terus", discussion());
            assertEquals(1, decisions.list(recorder, code).size());
        }
    }

    @Test
    void whatIsRefusedStaysAndSaysWhy() {
        try (Visit visit = visit()) {
            visit.choose("outcome-1", "DEFERRED");
            status(visit, "Tulis alasannya");
            visit.fill("outcomeReason-1", "x".repeat(1001));
            status(visit, "1.000");
            visit.page().reload();
            assertThat(visit.page().locator("[name=outcomeReason-1]")).hasValue("x".repeat(1001));
            visit.fill("outcomeReason-1", "Pejabat berhalangan");
            status(visit, "Tersimpan");
            visit.clean();
            assertEquals("Pejabat berhalangan", agenda.read(recorder, code, 1).outcomeReason());
        }
    }

    @Test
    void whatIsRefusedAfterItWasMendedIsNoLongerSaid() {
        try (Visit visit = visit()) {
            List<Route> held = new CopyOnWriteArrayList<>();
            visit.page().route("**/api/v1/**", held::add);
            visit.choose("outcome-1", "DEFERRED");
            visit.fill("outcomeReason-1", "x".repeat(1001));
            visit.page().waitForCondition(() -> !held.isEmpty());
            visit.page().unroute("**/api/v1/**");
            visit.fill("outcomeReason-1", "Pejabat berhalangan");
            held.forEach(Route::resume);
            status(visit, "Tersimpan");
            assertEquals("Pejabat berhalangan", agenda.read(recorder, code, 1).outcomeReason());
        }
    }

    /** A browser that is killed has not yet written down what localStorage was told in its last seconds. */
    @Test
    void whatAKilledBrowserHadNotWrittenDownIsBack() {
        try (Visit visit = visit()) {
            visit.page().context().clearCookies(); // what is sent while a page goes away passes by a route of the test
            visit.fill("discussion-1", "Ditulis sebelum mati");
            status(visit, "Belum terkirim");
            visit.open("/sign-in").page().evaluate("() => localStorage.clear()");
            assertNull(discussion());
            visit.signIn(recorder.username(), Accounts.PASSWORD).open("/meetings/" + code + "/writing");
            assertThat(visit.page().locator("[name=discussion-1]")).hasValue("Ditulis sebelum mati");
            status(visit, "Tersimpan");
            assertEquals("Ditulis sebelum mati", discussion());
            assertEquals(List.of(), visit.page().evaluate("() => journal.keys()"));
        }
    }

    @Test
    void whoSignsOutIsWarnedAndThenTheDeviceForgets() {
        try (Visit visit = visit()) {
            visit.page().route("**/api/v1/**", Route::abort);
            visit.fill("discussion-1", "Belum terkirim");
            status(visit, "Belum terkirim");
            StringBuilder asked = new StringBuilder();
            visit.page().onceDialog(dialog -> { asked.append(dialog.message()); dialog.dismiss(); });
            visit.open("/me").press("Keluar");
            assertTrue(asked.toString().contains("belum terkirim"), asked.toString());
            assertEquals("/me", visit.path());
            visit.page().onceDialog(dialog -> dialog.accept());
            visit.press("Keluar");
            visit.page().waitForURL("**/sign-in", new Page.WaitForURLOptions().setTimeout(10_000));
            visit.page().waitForFunction("() => Object.keys(localStorage).length === 0");
            assertEquals(List.of(), visit.page().evaluate("() => journal.keys()"));
        }
    }

    @Test
    void whatAnotherAccountKeptHereIsNotShown() {
        accounts.make("lain" + made, MeetingFixtures.RECORDER, Role.OFFICIAL);
        try (Visit visit = visit()) {
            visit.page().route("**/api/v1/**", Route::abort);
            visit.fill("discussion-1", "Milik akun pertama");
            status(visit, "Belum terkirim");
            visit.page().context().clearCookies();
            visit.signIn("lain" + made, Accounts.PASSWORD).open("/meetings/" + code + "/writing");
            assertThat(visit.page().locator("[name=discussion-1]")).hasValue("");
            visit.page().context().clearCookies();
            visit.page().unroute("**/api/v1/**");
            visit.signIn(recorder.username(), Accounts.PASSWORD).open("/meetings/" + code + "/writing");
            status(visit, "Tersimpan");
            assertEquals("Milik akun pertama", discussion());
        }
    }

    @Test
    void withoutScriptsEachSectionIsSavedByItsButton() {
        try (Visit visit = Visit.withoutScripts(address, "en").signIn(recorder.username(), Accounts.PASSWORD).open("/meetings/" + code + "/writing")) {
            visit.fill("discussion-1", "Ditulis tanpa skrip").press("Save");
            assertEquals("Ditulis tanpa skrip", discussion());
            visit.fill("statement-1", "Saluran dikeruk").press("Add commitment");
            visit.fill("statement-1", "Jadwal jaga").press("Add decision");
            assertTrue(visit.text().contains("Saluran dikeruk") && visit.text().contains("Jadwal jaga"), visit.text());
            visit.picture("writing-plain-1280-en");
        }
    }
}
