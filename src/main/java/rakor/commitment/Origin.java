package rakor.commitment;

import java.time.LocalDate;
import rakor.meeting.MeetingRef;
import rakor.meeting.SecurityClass;

/** The meeting a promise was made in, as far as it stands beside the promise itself. */
public record Origin(long meetingId, SecurityClass securityClass, long recorderId, LocalDate date) {
    static Origin of(MeetingRef meeting) {
        return new Origin(meeting.id(), meeting.securityClass(), meeting.recorderId(), meeting.date());
    }
}
