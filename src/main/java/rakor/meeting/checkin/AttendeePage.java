package rakor.meeting.checkin;

import java.util.List;
import rakor.meeting.Attendance;
import rakor.stakeholder.OrganizationRef;
import rakor.web.Frame;
import rakor.web.Option;

/** One entry's form. */
record AttendeePage(Gathering meeting, AttendeeView person, List<OrganizationRef> organizations) {
    String link(String more) {
        return CheckInLinks.people(meeting.code()) + "/" + person.number() + more;
    }

    String desk() {
        return CheckInLinks.desk(meeting.code());
    }

    List<Option> statuses(Frame f) {
        return f.options("meeting.attendance", Attendance.values());
    }

    String called() {
        return person.name() == null ? person.organizationName() : person.name();
    }

    /** What stands now, beside a form that came too late. */
    List<Option> now(Frame f) {
        return List.of(new Option(person.name(), "checkin.name"), new Option(person.organizationName(), "checkin.organization"), new Option(person.status() == null ? null : f.label("meeting.attendance", person.status()), "meeting.attendance"),
                new Option(f.formats().hour(person.arrivedAt()), "meeting.arrivedAt"), new Option(f.formats().hour(person.leftAt()), "meeting.leftAt"));
    }
}
