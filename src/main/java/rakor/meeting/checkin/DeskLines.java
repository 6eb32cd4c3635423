package rakor.meeting.checkin;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import rakor.meeting.Attendance;
import rakor.meeting.InvitedParty;
import rakor.meeting.PartyAttendance;
import rakor.stakeholder.Directory;
import rakor.stakeholder.OrganizationRef;

/** The lines of a meeting's attendance: its parties in the order they were invited, each with its people, then who walked in. */
@Singleton
class DeskLines {
    private static final int LIKELY = 20;
    private final PartyAttendance parties;
    private final Directory directory;

    DeskLines(PartyAttendance parties, Directory directory) {
        this.parties = parties;
        this.directory = directory;
    }

    List<Desk.Line> of(Gathering meeting, List<Attendee> living) {
        List<InvitedParty> invited = parties.parties(meeting.id());
        Set<Long> named = living.stream().map(Attendee::organization).filter(Objects::nonNull).collect(Collectors.toSet());
        invited.stream().map(InvitedParty::organization).filter(Objects::nonNull).forEach(named::add);
        Map<Long, OrganizationRef> organizations = directory.organizations(named);
        Map<Integer, List<Attendee>> people = living.stream().filter(one -> one.invitation() != null).collect(Collectors.groupingBy(Attendee::invitation));
        List<Desk.Line> lines = new ArrayList<>();
        for (InvitedParty party : invited) {
            String name = party.organization() == null ? party.groupText() : organizations.get(party.organization()).name();
            List<Attendee> its = people.getOrDefault(party.number(), List.of());
            its.forEach(one -> lines.add(line(meeting, one, one.organizationText() == null ? name : one.organizationText() + ", " + name)));
            if (its.isEmpty()) {
                lines.add(new Desk.Line(null, party.number(), party.personName(), party.positionText(), name, null, party.attendance(), null, null, false, false, party.version()));
            }
        }
        Set<Integer> known = invited.stream().map(InvitedParty::number).collect(Collectors.toSet());
        living.stream().filter(one -> !known.contains(one.invitation())).sorted(Comparator.comparingInt(Attendee::number))
                .forEach(one -> lines.add(line(meeting, one, one.organization() == null ? one.organizationText() : organizations.get(one.organization()).name())));
        return lines;
    }

    private static Desk.Line line(Gathering meeting, Attendee a, String party) {
        return new Desk.Line(a.number(), a.invitation(), a.name(), a.positionText(), party, a.representing(), a.status(), a.arrivedAt(), a.leftAt(), meeting.late(a.arrivedAt()), meeting.early(a.leftAt()), a.version());
    }

    Desk.Counts counts(List<Desk.Line> all) {
        return new Desk.Counts(count(all, line -> line.status() == Attendance.PRESENT), count(all, line -> line.status() == Attendance.REPRESENTED), count(all, line -> line.status() == Attendance.EXCUSED),
                count(all, line -> line.status() == Attendance.ABSENT), count(all, line -> line.status() == null), count(all, Desk.Line::late), count(all, Desk.Line::early), count(all, line -> line.invitation() == null));
    }

    private static int count(List<Desk.Line> all, Predicate<Desk.Line> wanted) {
        return (int) all.stream().filter(wanted).count();
    }

    /** The first of each group stays. */
    List<Desk.Twins> likely(List<Desk.Line> all, List<Attendee> living) {
        Map<Integer, Desk.Line> byNumber = all.stream().filter(line -> line.attendee() != null).collect(Collectors.toMap(Desk.Line::attendee, Function.identity()));
        return Merged.likely(living).stream().flatMap(group -> group.stream().skip(1).map(one -> new Desk.Twins(byNumber.get(group.get(0).number()), byNumber.get(one.number())))).limit(LIKELY).toList();
    }
}
