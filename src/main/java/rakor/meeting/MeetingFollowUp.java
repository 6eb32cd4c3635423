package rakor.meeting;

import java.time.LocalDate;
import java.util.List;
import rakor.common.Actor;

/** What the agenda shows at its item of following up. The commitment room answers; this room only asks. */
public interface MeetingFollowUp {
    /** The open commitments of the organisations invited that the actor sees, the nearest due date first; the first few of them. */
    Short of(Actor actor, String meeting);

    /** @param total how many there are, counted up to a bound; {@code more} when there are more than that */
    record Short(List<Line> lines, int total, boolean more) {}

    /** @param reviewed whether it was dealt with in this meeting */
    record Line(String code, String statement, String owner, String counterpart, LocalDate dueDate, String status, List<Mark> marks, boolean reviewed) {}

    /** A flag that is up: the class of its look and its name. */
    record Mark(String look, String name) {}
}
