package rakor.meeting.checkin;

import java.time.Instant;
import rakor.common.Side;
import rakor.meeting.Attendance;

/**
 * One line of a meeting's attendance list, as papers print it.
 *
 * @param party  what the invited party, or the walk-in's organisation, is called; null where nobody said
 * @param side   of the registered organisation; null where it is known in words alone
 * @param invited whether the party was invited
 * @param name   null for a party nobody of whom was named
 * @param phone  null in a list without telephone numbers
 */
public record AttendanceLine(
        String party, Side side, boolean invited, String name, String position, String representing, String phone, Attendance status, Instant arrivedAt, Instant leftAt, boolean late, boolean leftEarly) {}
