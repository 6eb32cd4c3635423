package rakor.meeting.series;

import java.time.LocalDate;
import rakor.common.DomainError;
import rakor.history.Subject;
import rakor.meeting.MeetingAccess;
import rakor.common.Actor;

/** A forum as it is kept. */
record Series(long id, String code, SeriesContent content, LocalDate endedOn, long version) {
    Subject subject() {
        return new Subject("series", id, code);
    }

    /** From the day of its end on nothing is planned there. */
    boolean endedOn(LocalDate day) {
        return endedOn != null && !endedOn.isAfter(day);
    }

    boolean keptBy(Actor actor) {
        return MeetingAccess.keepsRecord(actor, content.recorder());
    }

    /** @throws DomainError of kind CONFLICT once it has ended */
    void requireLiving() {
        if (endedOn != null) {
            throw DomainError.conflict("series.error.ended");
        }
    }
}
