package rakor.meeting.checkin;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.RegencyClock;
import rakor.common.Slice;
import rakor.history.Facts;
import rakor.history.History;
import rakor.meeting.Attendance;
import rakor.meeting.MeetingFinder;
import rakor.meeting.PartyAttendance;
import rakor.web.ListQuery;

/** The people who came to a meeting: written down, corrected, merged, taken away. Who reads a telephone number is written down too. */
@Singleton
public class AttendeeService {
    private final MeetingFinder finder;
    private final AttendeeReader reader;
    private final AttendeeRepository attendees;
    private final AttendeeWriter writer;
    private final AttendeeViews views;
    private final Follower follower;
    private final PartyAttendance parties;
    private final History history;
    private final RegencyClock clock;

    AttendeeService(MeetingFinder finder, AttendeeReader reader, AttendeeRepository attendees, AttendeeWriter writer, AttendeeViews views, Follower follower, PartyAttendance parties, History history, RegencyClock clock) {
        this.finder = finder;
        this.reader = reader;
        this.attendees = attendees;
        this.writer = writer;
        this.views = views;
        this.follower = follower;
        this.parties = parties;
        this.history = history;
        this.clock = clock;
    }

    /** Living entries in the order they were made, never with telephone numbers. */
    @ReadOnly
    public Slice<AttendeeView> list(Actor actor, String code, Attendance status, ListQuery query) {
        Gathering meeting = Gathering.of(finder.find(actor, code));
        Slice<Attendee> found = attendees.page(meeting.id(), status, query);
        return new Slice<>(views.withoutPhones(meeting, found.items()), found.next(), found.total(), found.capped());
    }

    /** With the telephone number where the actor may see it; then the reading is a row of the meeting's history. */
    @Transactional
    public AttendeeView read(Actor actor, String code, int number) {
        Gathering meeting = Gathering.of(finder.find(actor, code));
        Attendee found = find(meeting, number);
        boolean phone = found.phone() != null && AttendeeAccess.seesContact(actor, meeting.recorder(), found.organization());
        if (phone) {
            history.write(actor, meeting.subject(), "reading", Facts.of().say("attendee", number).say("phone", "*").map(), null);
        }
        return views.of(meeting, found, phone);
    }

    /** What an entry's organisation or group is called; null where nobody said. */
    @ReadOnly
    String organizationName(Actor actor, String code, int number) {
        Gathering meeting = Gathering.of(finder.find(actor, code));
        return views.of(meeting, find(meeting, number), false).organizationName();
    }

    @Transactional
    public AttendeeView create(Actor actor, String code, AttendeeTerms terms) {
        Gathering meeting = Gathering.of(finder.forChange(actor, code, "correction"));
        reader.requireBegun(meeting, terms.status() != null);
        Attendee made = writer.add(actor, meeting, reader.read(meeting, terms, parties.parties(meeting.id())));
        follower.follow(actor, meeting, Arrays.asList(made.invitation()));
        return views.of(meeting, made, true);
    }

    /** @param change gives what it shall say from what it says now */
    @Transactional
    public AttendeeView correct(Actor actor, String code, int number, long version, UnaryOperator<AttendeeTerms> change) {
        Gathering meeting = Gathering.of(finder.forChange(actor, code, "correction"));
        Attendee was = living(meeting, number);
        AttendeeTerms said = terms(meeting, was);
        AttendeeTerms wanted = change.apply(said);
        reader.requireBegun(meeting, wanted.status() != said.status() && wanted.status() != null);
        was.readAs(version);
        Attendee read = reader.read(meeting, wanted, parties.parties(meeting.id()));
        Attendee now = new Attendee(number, read.invitation(), read.organization(), read.organizationText(), read.name(), read.positionText(), read.representing(), read.phone(),
                read.status(), read.arrivedAt(), read.leftAt(), was.source(), was.consentAt(), null, null, was.version());
        Attendee kept = writer.change(actor, meeting, was, now, "attendee-correction");
        follower.follow(actor, meeting, Arrays.asList(was.invitation(), kept.invitation()));
        return views.of(meeting, kept, true);
    }

    /** What the form of a correction begins with. */
    private AttendeeTerms terms(Gathering meeting, Attendee a) {
        AttendeeView view = views.of(meeting, a, true);
        String organization = view.organization() != null ? view.organization() : a.organizationText();
        return new AttendeeTerms(a.invitation(), organization, a.name(), a.positionText(), a.representing(), a.phone(), a.status(), a.arrivedAt(), a.leftAt());
    }

    /** The entry was a mistake: it stays in the table and counts nowhere. */
    @Transactional
    public AttendeeView remove(Actor actor, String code, int number, long version) {
        Gathering meeting = Gathering.of(finder.forChange(actor, code, "correction"));
        Attendee was = living(meeting, number);
        was.readAs(version);
        Attendee gone = writer.change(actor, meeting, was, was.gone(null, clock.now()), "attendee-removal");
        follower.follow(actor, meeting, Arrays.asList(was.invitation()));
        return views.of(meeting, gone, false);
    }

    /**
     * Two entries are one person: the one that stays has the earliest arrival, the fuller attendance and every word that only
     * the other had; the other stays in the table and points to it.
     *
     * @param version of the entry that goes; null takes what is there
     * @return the entry that stays
     */
    @Transactional
    public AttendeeView merge(Actor actor, String code, int number, MergingTerms terms) {
        Gathering meeting = Gathering.of(finder.forChange(actor, code, "correction"));
        Attendee goes = living(meeting, number);
        Attendee stays = terms.into() == null ? null : attendees.find(meeting.id(), terms.into()).filter(Attendee::live).orElse(null);
        if (stays == null || stays.number() == number) {
            throw DomainError.invalid("into", terms.into() == null ? "error.required" : "checkin.error.into");
        }
        goes.readAs(terms.version());
        Attendee whole = Merged.of(stays, goes);
        Attendee kept = writer.change(actor, meeting, stays, whole, "attendee-correction");
        writer.change(actor, meeting, goes, goes.gone(stays.number(), null), "attendee-merging");
        follower.follow(actor, meeting, Arrays.asList(goes.invitation(), kept.invitation()));
        return views.of(meeting, kept, false);
    }

    private Attendee find(Gathering meeting, int number) {
        return attendees.find(meeting.id(), number).orElseThrow(DomainError::notFound);
    }

    private Attendee living(Gathering meeting, int number) {
        Attendee found = find(meeting, number);
        if (!found.live()) {
            throw DomainError.conflict("checkin.error.gone");
        }
        return found;
    }
}
