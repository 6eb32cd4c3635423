package rakor.meeting.checkin;

import java.util.List;
import rakor.meeting.MeetingTimes;
import rakor.web.Frame;

/**
 * The page a phone shows.
 *
 * @param token   under which the form is sent
 * @param invited names to choose from
 */
record CheckInPage(Gathering meeting, String token, List<String> invited) {
    /** Nothing but class B is called by its title. */
    static String title(Frame f, Gathering meeting) {
        return meeting.open() ? meeting.title() : f.t("checkin.restricted");
    }

    static String when(Frame f, Gathering meeting) {
        return MeetingTimes.line(f, meeting.date(), meeting.startsAt(), meeting.endsAt());
    }
}
