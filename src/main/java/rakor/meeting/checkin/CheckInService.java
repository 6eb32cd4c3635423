package rakor.meeting.checkin;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.RegencyClock;
import rakor.meeting.Attendance;
import rakor.meeting.InvitedParty;
import rakor.meeting.PartyAttendance;
import rakor.stakeholder.Directory;

/** People in the room write themselves down, without signing in: what they see of the meeting is its title, day and place. */
@Singleton
class CheckInService {
    /** Who acts: nobody of ours. So the history calls whoever held a good code. */
    static final Actor SOMEBODY = new Actor(0, "check-in", "Check-in", Set.of(), 0, "", false, Set.of(), new Locale("id"));
    private static final int LEAST = 300;
    private static final int MOST = 2_000;
    private static final int A_PARTY = 5;
    private static final int OFFERED = 500;
    private final CheckInRepository meetings;
    private final AttendeeRepository attendees;
    private final AttendeeReader reader;
    private final AttendeeWriter writer;
    private final AttendeeViews views;
    private final Follower follower;
    private final PartyAttendance parties;
    private final Directory directory;
    private final RegencyClock clock;

    CheckInService(CheckInRepository meetings, AttendeeRepository attendees, AttendeeReader reader, AttendeeWriter writer, AttendeeViews views, Follower follower, PartyAttendance parties, Directory directory, RegencyClock clock) {
        this.meetings = meetings;
        this.attendees = attendees;
        this.reader = reader;
        this.writer = writer;
        this.views = views;
        this.follower = follower;
        this.parties = parties;
        this.directory = directory;
        this.clock = clock;
    }

    /** The meeting a token names. @throws DomainError when people cannot check in to it now */
    @ReadOnly
    Gathering meeting(Actor actor, long id) {
        return requireOpen(meetings.find(id).orElseThrow(DomainError::notFound));
    }

    private Gathering requireOpen(Gathering meeting) {
        if (!meeting.announced()) {
            throw DomainError.conflict("checkin.error.closed");
        }
        CheckInHours hours = CheckInHours.of(meeting, clock.zone());
        if (!hours.open(clock.now())) {
            throw DomainError.conflict(hours.early(clock.now()) ? "checkin.error.not-yet" : "checkin.error.closed");
        }
        return meeting;
    }

    /** Names to choose from; of a meeting that is not open to all, none: who is invited there is nobody's business. */
    @ReadOnly
    List<String> invited(Actor actor, Gathering meeting) {
        if (!meeting.open()) {
            return List.of();
        }
        List<InvitedParty> invited = parties.parties(meeting.id());
        var names = directory.organizations(invited.stream().map(InvitedParty::organization).filter(Objects::nonNull).distinct().toList());
        return invited.stream().map(one -> one.organization() == null ? one.groupText() : names.get(one.organization()).name()).distinct().limit(OFFERED).toList();
    }

    /**
     * Somebody is there. The same name of the same organisation again is the same person: nothing is changed, the receipt is the same.
     *
     * @return the number of the entry
     */
    @Transactional
    int checkIn(Actor actor, long id, AttendeeTerms typed) {
        Gathering meeting = requireOpen(meetings.locked(id).orElseThrow(DomainError::notFound));
        List<InvitedParty> invited = parties.parties(meeting.id());
        AttendeeTerms terms = new AttendeeTerms(null, typed.organization(), typed.name(), typed.positionText(), typed.representing(), typed.phone(), Attendance.PRESENT, clock.now(), null);
        if (terms.name() == null || terms.organization() == null) {
            throw DomainError.invalid(Missing.of(terms));
        }
        Attendee person = reader.read(meeting, terms, invited).consented(clock.now());
        Attendee known = attendees.same(meeting.id(), person).orElse(null);
        if (known == null) {
            int most = Math.min(MOST, Math.max(LEAST, A_PARTY * invited.stream().mapToInt(one -> one.headcount() == null ? 1 : Math.min(MOST, one.headcount())).sum()));
            if (attendees.checkedIn(meeting.id(), most) >= most) {
                throw new TooMany("checkin.error.full");
            }
            known = writer.add(actor, meeting, person);
        } else if (!known.came()) {
            Attendee whole = known.completedBy(person).arrived(clock.now()).consented(clock.now());
            writer.change(actor, meeting, known, whole, "attendee-arrival");
        }
        follower.follow(actor, meeting, Arrays.asList(known.invitation()));
        return known.number();
    }

    /** What the receipt of an entry shows, never the telephone. */
    @ReadOnly
    Receipt receipt(Actor actor, long id, int number) {
        Gathering meeting = meetings.find(id).orElseThrow(DomainError::notFound);
        Attendee entry = attendees.find(id, number).orElseThrow(DomainError::notFound);
        return new Receipt(meeting, views.of(meeting, entry, false));
    }

    record Receipt(Gathering meeting, AttendeeView person) {}
}
