package rakor.meeting;

import java.util.List;
import java.util.Locale;
import rakor.common.Actor;

/** What the meeting page shows of the commitments made there. The commitment room answers; this room only asks. */
public interface MeetingCommitments {
    /** The heads the actor may see, in the order they were recorded. What was never proposed is the regency's only. */
    List<Head> heads(Actor actor, MeetingRef meeting);

    /** Whether any commitment hangs on the meeting or was dealt with there, seen or not; then it cannot be un-held or discarded. */
    boolean any(long meeting);

    /** Whether any commitment, seen or not, hangs on one agenda item; then the item cannot be removed. */
    boolean anyOn(long meeting, int agendaItem);

    /**
     * @param agendaItem number of the item it was said on; null where none is named
     * @param status  name of the commitment's state
     * @param owner   organisation, or the words of the meeting; null while nobody is named
     * @param missing names of what it still lacks
     * @param opens   whether the actor may open its file, too
     */
    record Head(String code, Integer agendaItem, String statement, String strength, String status, String owner, String counterpart, java.time.LocalDate dueDate, boolean incomplete, List<String> missing, boolean opens) {
        /** The look of its state. */
        public String css() {
            return css(status);
        }

        static String css(String status) {
            return status == null ? "state-many" : switch (status) {
                case "IMPOSSIBLE_CLAIMED" -> "state-claimed";
                case "CLOSED_IMPOSSIBLE", "RELEASED" -> "state-closed";
                case "ANNULLED" -> "state-withdrawn";
                default -> "state-" + status.toLowerCase(Locale.ROOT);
            };
        }
    }
}
