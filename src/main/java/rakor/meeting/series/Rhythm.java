package rakor.meeting.series;

import java.time.LocalDate;

/** Every so many weeks or months. */
record Rhythm(int every, RhythmUnit unit) {
    static final int MOST = 60;

    /** The first day of the rhythm that comes after {@code today}, counted from a meeting; a month too short for its day gives its last one. */
    LocalDate next(LocalDate meeting, LocalDate today) {
        LocalDate next = unit.after(meeting, every);
        for (int n = 2; !next.isAfter(today); n++) {
            next = unit.after(meeting, every * n);
        }
        return next;
    }
}
