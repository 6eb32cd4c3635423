package rakor.meeting;

import java.time.Instant;
import java.time.LocalDate;
import rakor.database.Row;

/** A meeting as a list reads it. */
record ListedMeeting(
        long id, int year, long count, String code, String title, MeetingKind kind, String number, LocalDate date, Instant startsAt, Instant endsAt,
        String venue, MeetingMode mode, long recorder, SecurityClass securityClass, Urgency urgency, MeetingStatus status, long version) {
    static final String COLUMNS = "m.id, m.year, m.number, m.code, m.title, m.kind, m.letter_number, m.date, m.starts_at, m.ends_at, m.venue, m.mode, m.recorder_id, m.security_class, m.urgency, m.status, m.version";

    static ListedMeeting read(Row row) {
        return new ListedMeeting(row.number("id"), row.small("year"), row.number("number"), row.text("code"), row.text("title"), row.of(MeetingKind.class, "kind"), row.text("letter_number"),
                row.day("date"), row.instant("starts_at"), row.instant("ends_at"), row.text("venue"), row.of(MeetingMode.class, "mode"), row.number("recorder_id"),
                row.of(SecurityClass.class, "security_class"), row.of(Urgency.class, "urgency"), row.of(MeetingStatus.class, "status"), row.number("version"));
    }
}
