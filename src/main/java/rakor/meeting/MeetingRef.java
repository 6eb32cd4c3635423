package rakor.meeting;

import java.time.LocalDate;

/** A meeting as other rooms name it. */
public record MeetingRef(long id, String code, String title, LocalDate date, SecurityClass securityClass, MeetingStatus status, long recorderId) {
    /** An announced meeting whose day has come, so that something can have been promised there; whether it is marked as held does not matter. */
    public boolean begun(LocalDate today) {
        return status != MeetingStatus.DRAFT && status != MeetingStatus.CANCELLED && !date.isAfter(today);
    }
}
