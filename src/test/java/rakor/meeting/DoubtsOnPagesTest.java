package rakor.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.meeting.series.InviteeService;
import rakor.meeting.series.InviteeTerms;
import rakor.meeting.series.SeriesService;
import rakor.meeting.series.SeriesTerms;
import rakor.support.Accounts;
import rakor.support.Http;
import rakor.support.MeetingFixtures;
import rakor.support.RakorTest;
import rakor.support.Reworded;
import rakor.support.TestClock;

/** What is doubtful stands on the pages where somebody decides: of the meeting, of sending, of another time and of the next meeting. */
@RakorTest
class DoubtsOnPagesTest {
    private static final LocalDate DAY = LocalDate.of(2031, 6, 3);
    private static final String TWICE = "PT Jababeka Infrastruktur juga terlibat dalam rapat %s di jam yang sama";
    private static final String NONE = "Tidak terlihat bentrok jadwal";
    private static boolean cast;
    private static int weeks;
    private final Http http;
    private final MeetingService meetings;
    private final SeriesService series;
    private final InviteeService invitees;
    private final MeetingFixtures fixtures;
    private final Actor recorder;
    private LocalDate day;
    private MeetingView other;

    DoubtsOnPagesTest(Http http, MeetingService meetings, SeriesService series, InviteeService invitees, MeetingFixtures fixtures, Accounts accounts) {
        this.http = http;
        this.meetings = meetings;
        this.series = series;
        this.invitees = invitees;
        this.fixtures = fixtures;
        this.recorder = fixtures.official("DISPERIN");
        if (!cast) {
            accounts.make("bentrok", "DISPERIN", Role.OFFICIAL);
            cast = true;
        }
    }

    @BeforeEach
    void anotherMeeting() {
        TestClock.set(LocalDate.of(2031, 6, 2));
        day = DAY.plusWeeks(weeks++);
        other = at("09:00", "11:00");
    }

    @AfterEach
    void end() {
        TestClock.real();
    }

    private MeetingView at(String from, String to) {
        MeetingView meeting = meetings.create(recorder, MeetingFixtures.startingAt("Rapat pukul " + from + " " + day, day, hour(from), hour(to)));
        fixtures.invite(recorder, meeting, MeetingFixtures.PARTNER);
        return meeting;
    }

    private Instant hour(String hour) {
        return Instant.parse(day + "T" + hour + ":00+07:00");
    }

    private String page(String path) {
        HttpResponse<String> page = http.get(path, "Cookie", Accounts.cookie(http, "bentrok"));
        assertEquals(200, page.statusCode(), path);
        return page.body();
    }

    private HttpResponse<String> post(String path, String... fields) {
        return http.post(path, Http.form(fields), "Cookie", Accounts.cookie(http, "bentrok"));
    }

    @Test
    void theSameHoursAreToldWhereverOneDecides() {
        MeetingView meeting = at("10:00", "12:00");
        for (String path : new String[] {"", "/invitation-sending", "/rescheduling"}) {
            String page = page("/meetings/" + meeting.code() + path);
            assertTrue(page.contains(String.format(TWICE, other.code())) && page.contains("Buka " + other.code()), path);
        }
    }

    @Test
    void anotherTimeIsTriedBeforeItIsSaved() {
        MeetingView meeting = at("13:00", "14:00");
        String path = "/meetings/" + meeting.code() + "/rescheduling";
        assertFalse(page(path).contains("di jam yang sama"));
        String[] tried = {"version", "0", "date", day.toString(), "startsAt", "10:30", "reason", "", "check", "true"};
        HttpResponse<String> answer = post(path, tried);
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains(String.format(TWICE, other.code())) && answer.body().contains("value=\"10:30\""), answer.body());
        tried[5] = "11:00";
        assertTrue(post(path, tried).body().contains(NONE));
        tried[5] = "";
        assertTrue(post(path, tried).body().contains("Tanpa jam mulai"));
        assertEquals(hour("13:00"), meetings.read(recorder, meeting.code()).startsAt(), "nothing was moved");
    }

    @Test
    void theNextMeetingOfAForumIsTriedBeforeItIsPlanned() {
        String forum = series.create(recorder, SeriesTerms.of("Forum bentrok " + day, null, null)).code();
        invitees.add(recorder, forum, InviteeTerms.of(MeetingFixtures.PARTNER));
        String path = "/series/" + forum + "/meetings";
        String[] tried = {"date", day.toString(), "startsAt", "10:30", "endsAt", "", "title", "Forum", "securityClass", "B", "check", "true"};
        HttpResponse<String> answer = post(path, tried);
        assertEquals(200, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains(String.format(TWICE, other.code())), answer.body());
        tried[3] = "11:00";
        assertTrue(post(path, tried).body().contains(NONE));
        assertFalse(page("/series/" + forum).contains("/meetings/R-"), "nothing was planned");
        assertEquals(422, post(path, "date", "", "title", "Forum", "securityClass", "B", "check", "true").statusCode());
        assertEquals(303, post(path, "date", day.toString(), "startsAt", "11:00", "title", "Forum", "securityClass", "B").statusCode());
        assertTrue(post(path, tried).body().contains(NONE), "what is planned already is looked at as it is");
    }

    @Test
    void aNoteThatNamesAnotherWeekdayIsToldWhereverOneDecides() {
        MeetingView meeting = at("13:00", "14:00");
        meetings.correct(recorder, meeting.code(), meeting.version(), said -> Reworded.of(said, "dateNote", "Senin, sesuai surat"));
        for (String path : new String[] {"", "/invitation-sending", "/rescheduling"}) {
            assertTrue(page("/meetings/" + meeting.code() + path).contains("Catatan tanggal menyebut hari lain daripada Selasa"), path);
        }
        String monday = day.plusDays(6).toString();
        assertTrue(post("/meetings/" + meeting.code() + "/rescheduling", "version", "1", "date", monday, "startsAt", "13:00", "check", "true").body().contains(NONE));
        String wednesday = day.plusDays(1).toString();
        assertTrue(post("/meetings/" + meeting.code() + "/rescheduling", "version", "1", "date", wednesday, "startsAt", "13:00", "check", "true").body().contains("hari lain daripada Rabu"));
    }
}
