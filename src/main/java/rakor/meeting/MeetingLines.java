package rakor.meeting;

import java.util.List;

/** The lines of a list with the names behind their codes. */
record MeetingLines(Names names, List<MeetingLine> lines) {}
