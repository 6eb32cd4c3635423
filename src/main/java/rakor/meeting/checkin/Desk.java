package rakor.meeting.checkin;

import java.time.Instant;
import java.util.List;
import rakor.meeting.Attendance;

/**
 * What the desk shows: how many came, the lines that fit the search, and entries that may be one person.
 *
 * @param rows at most {@link DeskService#SHOWN}
 * @param found how many lines fit
 */
record Desk(Gathering meeting, Counts counts, List<Line> rows, int found, List<Twins> likely) {

    /** @param waiting lines of which nobody said anything yet */
    record Counts(int present, int represented, int excused, int absent, int waiting, int late, int early, int walkIns) {}

    /**
     * An entry, or an invited party without one.
     *
     * @param attendee   number of the entry; null for a party without one
     * @param invitation null for a walk-in
     */
    record Line(
            Integer attendee, Integer invitation, String name, String positionText, String party, String representing, Attendance status, Instant arrivedAt, Instant leftAt,
            boolean late, boolean early, long version) {

        boolean came() {
            return status != null && status.came();
        }

        /** What people may search a line by. */
        String words() {
            return Folded.words(String.join(" ", text(name), text(positionText), text(party), text(representing)));
        }

        /** For the anchor that a page comes back to. */
        String id() {
            return attendee == null ? "party-" + invitation : "person-" + attendee;
        }

        private static String text(String word) {
            return word == null ? "" : word;
        }
    }

    /** Two entries that may be one person. */
    record Twins(Line stays, Line goes) {}
}
