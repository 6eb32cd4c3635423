package rakor.meeting.checkin;

import java.util.List;
import rakor.stakeholder.OrganizationRef;
import rakor.web.Frame;
import rakor.web.Option;

/**
 * @param wanted what was searched for; empty for everybody
 * @param begun  the meeting's day has come, so that arrivals can be ticked
 */
record DeskPage(Desk desk, String wanted, List<OrganizationRef> organizations, boolean begun) {
    Gathering meeting() {
        return desk.meeting();
    }

    String link(String more) {
        return CheckInLinks.desk(meeting().code()) + more;
    }

    String edit(Desk.Line line) {
        return CheckInLinks.people(meeting().code()) + "/" + line.attendee() + "/edit";
    }

    /** Figures above the list, label and number. */
    List<Option> counts(Frame f) {
        Desk.Counts n = desk.counts();
        return List.of(count(f, "meeting.attendance.PRESENT", n.present()), count(f, "meeting.attendance.REPRESENTED", n.represented()), count(f, "meeting.attendance.EXCUSED", n.excused()), count(f, "meeting.attendance.ABSENT", n.absent()),
                count(f, "meeting.attendance.none", n.waiting()), count(f, "checkin.late", n.late()), count(f, "checkin.early", n.early()), count(f, "checkin.walk-ins", n.walkIns()));
    }

    private static Option count(Frame f, String key, int n) {
        return new Option(f.formats().number(n), f.t(key));
    }

    /** State by word, shape and colour. */
    static String css(Desk.Line line) {
        return line.status() == null ? "task-todo" : line.came() ? "task-done" : "state-" + switch (line.status()) {
            case EXCUSED -> "closed";
            default -> "declined";
        };
    }

    /** What people call the line, for the names of its buttons. */
    static String called(Desk.Line line) {
        return line.name() == null ? line.party() : line.party() == null ? line.name() : line.name() + ", " + line.party();
    }

}
