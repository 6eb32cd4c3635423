package rakor.meeting.checkin;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.RegencyClock;
import rakor.meeting.Attendance;
import rakor.meeting.InvitedParty;
import rakor.meeting.MeetingFinder;
import rakor.meeting.PartyAttendance;

/** The desk at the door: who is there, who is looked for, and one tick for who arrives. */
@Singleton
class DeskService {
    static final int SHOWN = 300;
    private final MeetingFinder finder;
    private final AttendeePageService pages;
    private final AttendeeReader reader;
    private final AttendeeRepository attendees;
    private final AttendeeWriter writer;
    private final DeskLines lines;
    private final Follower follower;
    private final PartyAttendance parties;
    private final RegencyClock clock;

    DeskService(MeetingFinder finder, AttendeePageService pages, AttendeeReader reader, AttendeeRepository attendees, AttendeeWriter writer, DeskLines lines, Follower follower, PartyAttendance parties, RegencyClock clock) {
        this.finder = finder;
        this.pages = pages;
        this.reader = reader;
        this.attendees = attendees;
        this.writer = writer;
        this.lines = lines;
        this.follower = follower;
        this.parties = parties;
        this.clock = clock;
    }

    /** @param wanted words a line must hold, in any order; null for every line */
    @ReadOnly
    Desk read(Actor actor, String code, String wanted) {
        Gathering meeting = pages.forChange(actor, code);
        List<Attendee> living = attendees.live(meeting.id());
        List<Desk.Line> all = lines.of(meeting, living);
        String words = Folded.words(wanted);
        List<Desk.Line> fitting = all.stream().filter(line -> Arrays.stream(words.split(" ")).allMatch(line.words()::contains)).toList();
        return new Desk(meeting, lines.counts(all), fitting.subList(0, Math.min(SHOWN, fitting.size())), fitting.size(), lines.likely(all, living));
    }

    /** Arrived now. Ticked twice, by two people or one, it stays with the first. */
    @Transactional
    void arrive(Actor actor, String code, Arrival arrival) {
        Gathering meeting = Gathering.of(finder.forChange(actor, code, "correction"));
        reader.requireBegun(meeting, true);
        if (arrival.attendee() == null && arrival.invitation() == null) {
            throw DomainError.unreadable("error.unreadable");
        }
        if (arrival.attendee() == null) {
            first(actor, meeting, arrival);
            return;
        }
        Attendee was = living(meeting, arrival.attendee());
        if (!was.came()) {
            writer.change(actor, meeting, was, was.arrived(clock.now()), "attendee-arrival");
            follower.follow(actor, meeting, Arrays.asList(was.invitation()));
        }
    }

    private void first(Actor actor, Gathering meeting, Arrival arrival) {
        List<InvitedParty> invited = parties.parties(meeting.id());
        InvitedParty party = invited.stream().filter(one -> one.number() == arrival.invitation()).findFirst().orElseThrow(DomainError::notFound);
        AttendeeTerms terms = new AttendeeTerms(party.number(), null, arrival.name() == null ? party.personName() : arrival.name(), party.positionText(), null, null, Attendance.PRESENT, clock.now(), null);
        Attendee person = reader.read(meeting, terms, invited);
        boolean there = attendees.ofInvitation(meeting.id(), party.number()).stream().anyMatch(one -> one.came() && one.nameKey().equals(person.nameKey()));
        if (!there) {
            writer.add(actor, meeting, person);
            follower.follow(actor, meeting, Arrays.asList(party.number()));
        }
    }

    @Transactional
    void depart(Actor actor, String code, int number) {
        Gathering meeting = Gathering.of(finder.forChange(actor, code, "correction"));
        Attendee was = living(meeting, number);
        if (!was.came()) {
            throw DomainError.conflict("checkin.error.not-there");
        }
        if (was.leftAt() == null) {
            writer.change(actor, meeting, was, was.at(was.status(), was.arrivedAt(), clock.now()), "attendee-departure");
            follower.follow(actor, meeting, Arrays.asList(was.invitation()));
        }
    }

    /** Somebody who was not on the list: a name and an organisation, there now. Written down twice, the first counts. */
    @Transactional
    void walkIn(Actor actor, String code, String name, String organization) {
        Gathering meeting = Gathering.of(finder.forChange(actor, code, "correction"));
        reader.requireBegun(meeting, true);
        AttendeeTerms terms = new AttendeeTerms(null, organization, name, null, null, null, Attendance.PRESENT, clock.now(), null);
        if (terms.name() == null) {
            throw DomainError.invalid("name", "error.required");
        }
        Attendee person = reader.read(meeting, terms, parties.parties(meeting.id()));
        Attendee known = attendees.same(meeting.id(), person).orElse(null);
        if (known == null) {
            writer.add(actor, meeting, person);
        } else if (!known.came()) {
            writer.change(actor, meeting, known, known.arrived(clock.now()), "attendee-arrival");
        }
        follower.follow(actor, meeting, Arrays.asList(person.invitation()));
    }

    private Attendee living(Gathering meeting, int number) {
        return attendees.find(meeting.id(), number).filter(Attendee::live).orElseThrow(DomainError::notFound);
    }
}
