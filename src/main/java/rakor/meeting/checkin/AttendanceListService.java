package rakor.meeting.checkin;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import rakor.common.Actor;
import rakor.history.Facts;
import rakor.history.History;
import rakor.meeting.MeetingAccess;
import rakor.meeting.MeetingFinder;
import rakor.stakeholder.Directory;
import rakor.stakeholder.OrganizationRef;

/** A meeting's attendance list in its order: the parties as they were invited, each with its people, then who walked in. */
@Singleton
public class AttendanceListService {
    private final MeetingFinder finder;
    private final AttendeeRepository attendees;
    private final DeskLines lines;
    private final Directory directory;
    private final History history;

    AttendanceListService(MeetingFinder finder, AttendeeRepository attendees, DeskLines lines, Directory directory, History history) {
        this.finder = finder;
        this.attendees = attendees;
        this.lines = lines;
        this.directory = directory;
        this.history = history;
    }

    /** For everybody who sees the meeting. */
    @ReadOnly
    public List<AttendanceLine> list(Actor actor, String code) {
        return lines(Gathering.of(finder.find(actor, code)), false);
    }

    /** With telephone numbers, for the office that keeps the record; the reading is a row of the meeting's history. */
    @Transactional
    public List<AttendanceLine> listWithPhones(Actor actor, String code) {
        Gathering meeting = Gathering.of(finder.find(actor, code));
        MeetingAccess.requireRecorder(actor, meeting.recorder());
        List<AttendanceLine> found = lines(meeting, true);
        long numbers = found.stream().filter(line -> line.phone() != null).count();
        if (numbers > 0) {
            history.write(actor, meeting.subject(), "reading", Facts.of().say("phones", numbers).map(), null);
        }
        return found;
    }

    private List<AttendanceLine> lines(Gathering meeting, boolean phones) {
        List<Attendee> living = attendees.live(meeting.id());
        Map<Integer, Attendee> people = new HashMap<>();
        living.forEach(one -> people.put(one.number(), one));
        Set<Long> named = living.stream().map(Attendee::organization).filter(Objects::nonNull).collect(Collectors.toSet());
        Map<Long, OrganizationRef> organizations = directory.organizations(named);
        return lines.of(meeting, living).stream().map(line -> {
            Attendee person = line.attendee() == null ? null : people.get(line.attendee());
            OrganizationRef organization = person == null ? null : organizations.get(person.organization());
            return new AttendanceLine(line.party(), organization == null ? null : organization.side(), line.invitation() != null, line.name(), line.positionText(), line.representing(),
                    phones && person != null ? person.phone() : null, line.status(), line.arrivedAt(), line.leftAt(), line.late(), line.early());
        }).toList();
    }
}
