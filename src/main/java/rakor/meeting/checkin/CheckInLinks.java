package rakor.meeting.checkin;

import rakor.meeting.MeetingLinks;

/** Addresses of this part's pages. */
final class CheckInLinks {
    private CheckInLinks() {}

    static String desk(String code) {
        return MeetingLinks.meeting(code) + "/desk";
    }

    static String people(String code) {
        return MeetingLinks.meeting(code) + "/attendees";
    }

    static String intake(String code) {
        return MeetingLinks.meeting(code) + "/attendance-import";
    }

    static String screen(String code) {
        return MeetingLinks.meeting(code) + "/check-in-screen";
    }
}
