package rakor.meeting.checkin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import rakor.Settings;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.meeting.MeetingService;
import rakor.support.Accounts;
import rakor.support.Http;
import rakor.support.Marks;
import rakor.support.MeetingFixtures;
import rakor.support.RakorTest;
import rakor.support.TestClock;

/** The mark on the room's screen, read off its drawing, is the address that opens the list. */
@RakorTest
class ScreenMarkTest {
    private static final Instant NINE = Instant.parse("2026-03-10T02:00:00Z");

    @Test
    void aTelephoneReadsTheAddressOffTheScreenAndIsLetIn(Http http, Accounts accounts, MeetingService meetings, AttendeePageService pages, CheckInTokens tokens, Settings settings) {
        TestClock.set(NINE.plusSeconds(90));
        Actor official = accounts.make("layar.rapat", MeetingFixtures.RECORDER, Role.OFFICIAL);
        String code = meetings.create(official, MeetingFixtures.startingAt("Rapat berlayar contoh", LocalDate.of(2026, 3, 10), NINE, NINE.plusSeconds(7200))).code();
        String screen = http.get("/meetings/" + code + "/check-in-screen", "Cookie", Accounts.cookie(http, official.username())).body();
        String read = Marks.onScreen(screen);
        assertEquals(settings.address() + "/check-in/" + tokens.scan(pages.meeting(official, code).id()), read);
        assertEquals(200, http.get(read.substring(read.indexOf("/check-in/"))).statusCode());
    }
}
