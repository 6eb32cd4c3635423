package rakor.meeting.checkin;

import rakor.common.Slice;

/**
 * @param next address of the list's next page; null on the last
 * @param desk whether the reader keeps the record, so that the desk is theirs
 */
record AttendeesPage(Gathering meeting, Slice<AttendeeView> people, String next, boolean desk) {}
