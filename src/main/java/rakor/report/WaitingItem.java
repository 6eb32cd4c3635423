package rakor.report;

import java.time.LocalDate;
import java.util.List;
import rakor.commitment.Missing;

/**
 * One thing that waits.
 *
 * @param key     what it is sorted by, as text
 * @param title   a meeting's title, a commitment's statement, the name of an office or a post
 * @param day     of the meeting, or on which to review; null where there is none
 * @param number  how many parts of it wait; 0 where it is not of parts
 * @param within  the organisation of a post; null elsewhere
 */
record WaitingItem(long id, String key, String code, String title, LocalDate day, long number, List<Missing> missing, String within) {}
