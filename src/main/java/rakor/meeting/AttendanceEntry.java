package rakor.meeting;

import java.time.LocalTime;

/**
 * What an attendance list says of one party.
 *
 * @param number  of the invitation
 * @param version of the invitation that was read
 * @param arrived hour in the regency's zone on the meeting's day
 */
record AttendanceEntry(int number, long version, Attendance attendance, String representedBy, LocalTime arrived, LocalTime left) {}
