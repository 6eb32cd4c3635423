package rakor.meeting.checkin;

import java.time.Instant;
import java.time.LocalDate;
import rakor.history.Subject;
import rakor.meeting.LateOrEarly;
import rakor.meeting.Meeting;
import rakor.meeting.MeetingStatus;
import rakor.meeting.SecurityClass;

/**
 * What this part needs to know of a meeting.
 *
 * @param startsAt null while nobody said the hour; {@code endsAt} likewise
 * @param recorder key of the office that keeps the record
 */
record Gathering(
        long id, String code, String title, LocalDate date, Instant startsAt, Instant endsAt, String venue,
        SecurityClass securityClass, MeetingStatus status, long recorder) {

    static Gathering of(Meeting m) {
        return new Gathering(m.id(), m.code(), m.content().title(), m.content().date(), m.content().startsAt(), m.content().endsAt(), m.content().venue(), m.content().securityClass(), m.status(), m.content().recorder());
    }

    Subject subject() {
        return new Subject("meeting", id, code);
    }

    /** Announced and not called off, and its day has come: what people did there can be written down. */
    boolean begun(LocalDate today) {
        return status != MeetingStatus.DRAFT && status != MeetingStatus.CANCELLED && !date.isAfter(today);
    }

    /** Announced, and neither called off nor closed by its minutes. */
    boolean announced() {
        return status == MeetingStatus.PLANNED || status == MeetingStatus.HELD;
    }

    /** Open to all: class B. */
    boolean open() {
        return securityClass == SecurityClass.B;
    }

    /** Came after the minute it began in, where that is known. */
    boolean late(Instant arrived) {
        return LateOrEarly.of(startsAt, endsAt, arrived, null).late() != null;
    }

    boolean early(Instant left) {
        return LateOrEarly.of(startsAt, endsAt, null, left).early() != null;
    }
}
