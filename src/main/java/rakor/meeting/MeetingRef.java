package rakor.meeting;

import java.time.LocalDate;

/** A meeting as other rooms name it. */
public record MeetingRef(long id, String code, String title, LocalDate date, SecurityClass securityClass, MeetingStatus status, long recorderId) {}
