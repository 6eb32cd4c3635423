package rakor.meeting;

import java.util.List;

/** What was decided in a meeting, item by item. The part where it is written answers; the record only asks. */
public interface MeetingDecisions {
    /** In the order of the agenda, and within an item in theirs. */
    List<Line> lines(long meeting);

    /** Whether anything was decided on an agenda item; then the item cannot be removed. */
    boolean anyOn(long meeting, int agendaItem);

    /** A decision, numbered within its meeting. */
    record Line(int number, int agendaItem, String text) {}
}
