package rakor.meeting.checkin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static rakor.support.MeetingFixtures.PARTNER;
import static rakor.support.MeetingFixtures.RECORDER;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.meeting.Attendance;
import rakor.meeting.InvitationService;
import rakor.meeting.MeetingService;
import rakor.meeting.MeetingView;
import rakor.meeting.SecurityClass;
import rakor.support.Accounts;
import rakor.support.Http;
import rakor.support.MeetingFixtures;
import rakor.support.RakorTest;
import rakor.support.TestClock;

/** People check themselves in by the code on the screen, over HTTP as a phone does. */
@RakorTest
class CheckInTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final Instant NINE = Instant.parse("2026-03-10T02:00:00Z");
    private final Http http;
    private final MeetingFixtures fixtures;
    private final MeetingService meetings;
    private final InvitationService invitations;
    private final AttendeePageService pages;
    private final DeskService desk;
    private final CheckInTokens tokens;
    private final AttendeeService attendees;
    private final CheckInLimits limits;
    private Actor official;
    private String code;
    private long id;
    private static int minutes;

    CheckInTest(Http http, MeetingFixtures fixtures, MeetingService meetings, InvitationService invitations, AttendeePageService pages, DeskService desk, CheckInTokens tokens, AttendeeService attendees, CheckInLimits limits) {
        this.http = http;
        this.fixtures = fixtures;
        this.meetings = meetings;
        this.invitations = invitations;
        this.pages = pages;
        this.desk = desk;
        this.tokens = tokens;
        this.attendees = attendees;
        this.limits = limits;
    }

    /** Each test in a minute of its own, because addresses are counted by the minute. */
    @BeforeEach
    void aMeetingAtNine() {
        official = fixtures.official(RECORDER);
        TestClock.set(NINE.plusSeconds(60 * ++minutes));
        MeetingView meeting = meetings.create(official, MeetingFixtures.startingAt("Rapat terbuka contoh", DAY, NINE, NINE.plusSeconds(7200)));
        fixtures.invite(official, meeting, PARTNER);
        code = meeting.code();
        id = pages.meeting(official, code).id();
    }

    private HttpResponse<String> send(String token, String... fields) {
        return http.post("/check-in/" + token, Http.form(fields));
    }

    private HttpResponse<String> send(int n) {
        return send(tokens.form(id), "name", "Peserta " + n, "organization", "PT Contoh " + n % 7);
    }

    private static String where(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    @Test
    void aScannedCodeOpensThePageAndWhatIsSentThereIsAReceipt() {
        HttpResponse<String> page = http.get("/check-in/" + tokens.scan(id));
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("Rapat terbuka contoh") && page.body().contains("PT Jababeka Infrastruktur") && page.body().contains("Nomor 27 Tahun 2022"), page.body());
        String form = page.body().split("action=\"/check-in/")[1].split("\"")[0];
        assertEquals(422, send(form, "name", " ", "organization", "PT Contoh").statusCode());
        HttpResponse<String> sent = send(form, "name", "Budi Santoso", "positionText", "Direktur", "organization", "PT Jababeka Infrastruktur", "phone", "0812 3456 789");
        assertEquals(303, sent.statusCode(), sent.body());
        String receipt = http.get(where(sent)).body();
        assertTrue(receipt.contains(code + "/1") && receipt.contains("Budi Santoso") && !receipt.contains("0812"), receipt);
        AttendeeView kept = attendees.read(official, code, 1);
        assertEquals("CHECKIN PRESENT 0812 3456 789", kept.source() + " " + kept.status() + " " + kept.phone());
        assertEquals(Attendance.PRESENT, invitations.read(official, code, 1).attendance());
        assertEquals(where(sent), where(send(form, "name", "budi  SANTOSO", "organization", PARTNER, "phone", "0899 9999 999")));
        assertEquals("0812 3456 789", attendees.read(official, code, 1).phone());
        assertEquals(1, desk.read(official, code, null).counts().present());
        send(form, "name", "Citra", "organization", "PT Contoh", "representing", "Direktur Utama");
        assertEquals(Attendance.REPRESENTED, attendees.read(official, code, 2).status());
    }

    @Test
    void aCodeIsForThreeMinutesAndForOnePurpose() {
        String scan = tokens.scan(id);
        String form = tokens.form(id);
        Instant now = NINE.plusSeconds(60 * minutes);
        TestClock.set(now.plusSeconds(59));
        assertEquals(scan, tokens.scan(id));
        assertEquals(410, send(scan, "name", "Budi", "organization", "PT Contoh").statusCode());
        assertEquals(410, send(tokens.receipt(id, 1), "name", "Budi", "organization", "PT Contoh").statusCode());
        TestClock.set(now.plusSeconds(179));
        assertNotEquals(scan, tokens.scan(id));
        assertEquals(200, http.get("/check-in/" + scan).statusCode());
        TestClock.set(now.plusSeconds(180));
        assertEquals(410, http.get("/check-in/" + scan).statusCode());
        assertEquals(303, send(form, "name", "Budi", "organization", "PT Contoh").statusCode());
        TestClock.set(now.plusSeconds(1_200));
        assertEquals(410, send(form, "name", "Budi", "organization", "PT Contoh").statusCode());
    }

    @Test
    void aForgedCodeOpensNothing() {
        String scan = tokens.scan(id);
        for (int place = 0; place < scan.length(); place++) {
            String other = scan.substring(0, place) + (scan.charAt(place) == 'A' ? 'B' : 'A') + scan.substring(place + 1);
            assertTrue(tokens.read(other).isEmpty(), other);
        }
        for (String wrong : List.of("x", "R-2026-0001", "A".repeat(44), "ä".repeat(44), "A".repeat(5000))) {
            assertTrue(tokens.read(wrong).isEmpty(), wrong);
        }
        assertEquals(410, http.get("/check-in/" + "A".repeat(44)).statusCode());
    }

    @Test
    void onlyFromAnHourBeforeToTwoHoursAfter() {
        CheckInHours hours = CheckInHours.of(pages.meeting(official, code), java.time.ZoneId.of("Asia/Jakarta"));
        assertEquals(List.of(NINE.minusSeconds(3600), NINE.plusSeconds(7200 + 7200)), List.of(hours.from(), hours.until()));
        TestClock.set(NINE.minusSeconds(3601));
        assertEquals(409, http.get("/check-in/" + tokens.scan(id)).statusCode());
        assertEquals(409, send(tokens.form(id), "name", "Budi", "organization", "PT Contoh").statusCode());
        TestClock.set(NINE.plusSeconds(14_400));
        assertEquals(409, http.get("/check-in/" + tokens.scan(id)).statusCode());
        CheckInHours day = CheckInHours.of(pages.meeting(official, fixtures.planned(official, DAY).code()), java.time.ZoneId.of("Asia/Jakarta"));
        assertEquals(List.of(Instant.parse("2026-03-09T17:00:00Z"), Instant.parse("2026-03-10T17:00:00Z")), List.of(day.from(), day.until()));
    }

    @Test
    void aRestrictedMeetingTellsNeitherItsTitleNorWhoIsInvited() {
        MeetingView restricted = fixtures.restricted(official, DAY, SecurityClass.R);
        fixtures.invite(official, restricted, PARTNER);
        String page = http.get("/check-in/" + tokens.scan(pages.meeting(official, restricted.code()).id())).body();
        assertTrue(page.contains("Rapat terbatas"), page);
        assertFalse(page.contains(restricted.title()) || page.contains("Jababeka"), page);
    }

    @Test
    void twoHundredPeopleOfOneHallCheckInAtOnce() throws Exception {
        Map<Integer, Long> answers = together(200);
        assertEquals(Map.of(303, 200L), answers);
        assertEquals(200, desk.read(official, code, null).counts().present());
    }

    @Test
    void tenThousandAreMostlyTurnedAwayBeforeAnyWorkAndOthersWorkOn(Accounts accounts) throws Exception {
        accounts.make("saat-ramai", RECORDER, Role.OFFICIAL);
        String cookie = Accounts.cookie(http, "saat-ramai");
        long before = System.nanoTime();
        ExecutorService hall = Executors.newSingleThreadExecutor();
        Future<Map<Integer, Long>> flood = hall.submit(() -> together(10_000));
        hall.shutdown();
        int opened = workOn(cookie, flood);
        Map<Integer, Long> answers = flood.get();
        long each = (System.nanoTime() - before) / 10_000_000;
        assertTrue(opened >= 3, opened + " pages in the flood");
        assertEquals(9_700L, answers.get(429), answers::toString);
        assertEquals(300, desk.read(official, code, null).counts().present());
        HttpResponse<String> refused = send(1);
        assertEquals("429 60", refused.statusCode() + " " + refused.headers().firstValue("Retry-After").orElse(""));
        assertTrue(refused.body().contains("dalam satu menit"), refused.body());
        System.out.println("10,000 check-ins, microseconds each: " + each + "; pages of an official meanwhile: " + opened);
    }

    /** Opens the meeting's page until the flood is over. @return how often it came */
    private int workOn(String cookie, Future<?> flood) {
        int opened = 0;
        while (!flood.isDone()) {
            long before = System.nanoTime();
            assertEquals(200, http.get("/meetings/" + code, "Cookie", cookie).statusCode());
            assertTrue(System.nanoTime() - before < 5_000_000_000L, "a page took longer than 5 s");
            opened++;
        }
        return opened;
    }

    @Test
    void addressesAreCountedInBoundedMemory() {
        for (int n = 0; n < 20_000; n++) {
            limits.opened("10.0." + n / 256 + "." + n % 256);
        }
        assertEquals(CheckInLimits.REMEMBERED, limits.remembered());
    }

    private Map<Integer, Long> together(int people) throws Exception {
        ExecutorService phones = Executors.newFixedThreadPool(50);
        try {
            List<Callable<Integer>> all = IntStream.rangeClosed(1, people).<Callable<Integer>>mapToObj(n -> () -> send(n).statusCode()).toList();
            return phones.invokeAll(all).stream().map(CheckInTest::got).collect(Collectors.groupingBy(status -> status, Collectors.counting()));
        } finally {
            phones.shutdown();
        }
    }

    private static int got(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whoWasExpectedIsTickedNotDoubled() {
        attendees.create(official, code, new AttendeeTerms(null, PARTNER, "Budi", "Direktur", null, null, null, null, null));
        send(tokens.form(id), "name", "Budi", "organization", PARTNER);
        AttendeeView budi = attendees.read(official, code, 1);
        assertEquals("PRESENT Direktur", budi.status() + " " + budi.positionText());
        assertNull(desk.read(official, code, null).likely().stream().findFirst().orElse(null));
    }
}
