package rakor.meeting;

import rakor.common.Slice;

/** A page of meetings with the names behind its codes. */
record NamedMeetings(Slice<MeetingLine> slice, Names names) {}
