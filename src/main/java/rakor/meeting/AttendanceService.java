package rakor.meeting;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.FieldError;
import rakor.common.RegencyClock;

/** The attendance list as a whole: everybody's line is kept, or nobody's. */
@Singleton
class AttendanceService {
    private final MeetingFinder finder;
    private final InvitationService invitations;
    private final RegencyClock clock;

    AttendanceService(MeetingFinder finder, InvitationService invitations, RegencyClock clock) {
        this.finder = finder;
        this.invitations = invitations;
        this.clock = clock;
    }

    /** Lines that say nothing new are left alone, so that two people can fill different lines. Errors carry the line's number: {@code representedBy-3}. */
    @Transactional
    void record(Actor actor, MeetingView meeting, List<AttendanceEntry> entries) {
        finder.forChange(actor, meeting.code(), "correction");
        List<FieldError> wrong = new ArrayList<>();
        for (InvitationView party : invitations.list(actor, meeting.code())) {
            entries.stream().filter(entry -> entry.number() == party.number() && party.withdrawnAt() == null).findFirst().ifPresent(entry -> wrong.addAll(record(actor, meeting, party, entry)));
        }
        if (!wrong.isEmpty()) {
            throw DomainError.invalid(wrong);
        }
    }

    private List<FieldError> record(Actor actor, MeetingView meeting, InvitationView party, AttendanceEntry entry) {
        Instant arrived = at(meeting.date(), entry.arrived(), party.arrivedAt());
        Instant left = at(meeting.date(), entry.left(), party.leftAt());
        InvitationTerms before = new InvitationTerms(null, null, null, null, null, null, null, null, party.attendance(), party.representedBy(), party.arrivedAt(), party.leftAt());
        if (before.sameAttendance(before.came(entry.attendance(), Words.tidy(entry.representedBy()), arrived, left))) {
            return List.of();
        }
        try {
            invitations.correct(actor, meeting.code(), party.number(), entry.version(), said -> said.came(entry.attendance(), Words.tidy(entry.representedBy()), arrived, left));
            return List.of();
        } catch (DomainError e) {
            if (e.kind() != DomainError.Kind.INVALID) {
                throw e;
            }
            return e.fields().stream().map(field -> new FieldError(field.field() + "-" + party.number(), field.key(), field.args())).toList();
        }
    }

    /** On the meeting's day, unless the hour is the one that is kept, which may be of a later day. */
    private Instant at(LocalDate day, LocalTime hour, Instant kept) {
        if (hour == null) {
            return null;
        }
        boolean same = kept != null && kept.atZone(clock.zone()).toLocalTime().withSecond(0).equals(hour);
        return same ? kept : day.atTime(hour).atZone(clock.zone()).toInstant();
    }
}
