package rakor.meeting.sending;

import java.time.Instant;
import java.time.ZoneId;
import rakor.meeting.MeetingStatus;

/**
 * A meeting as its invitations tell of it.
 *
 * @param reason why it was cancelled; null where notices carry no words of it
 * @param host   name of the office that keeps the record and invites
 */
public record Occasion(long meetingId, String code, MeetingStatus status, String reason, Slot slot, long recorderId, String host) {
    boolean over(Instant now, ZoneId zone) {
        return !now.isBefore(slot.end(zone));
    }
}
