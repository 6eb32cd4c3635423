package rakor.meeting.checkin;

import rakor.common.Actor;
import rakor.meeting.MeetingAccess;

/** Who may see what of the people who came. Names and posts are for everybody who sees the meeting. */
final class AttendeeAccess {
    private AttendeeAccess() {}

    /** The telephone: the office that keeps the record, and whoever acts for the person's organisation. */
    static boolean seesContact(Actor actor, long recorder, Long organization) {
        return MeetingAccess.keepsRecord(actor, recorder) || actor.actsFor(organization);
    }
}
