package rakor.meeting;

import java.util.List;
import rakor.web.Frame;
import rakor.web.Option;

record AttendancePage(MeetingFile file) {
    MeetingView meeting() {
        return file.meeting();
    }

    String link(String more) {
        return MeetingLinks.meeting(meeting().code()) + more;
    }

    /** Attendance is recorded once the day of an announced meeting has come. */
    boolean open() {
        return file.editable() && file.begun() && meeting().status() != MeetingStatus.DRAFT;
    }

    /** What the form begins with where nothing is recorded: the party's own answer to the invitation; else null. */
    InvitationReply proposed(InvitationView party) {
        return open() && party.attendance() == null ? file.reply(party) : null;
    }

    boolean prefilled() {
        return file.invited().stream().anyMatch(party -> proposed(party) != null);
    }

    List<Option> options(Frame f) {
        return MeetingFormPage.options(f, "meeting.attendance", Attendance.values());
    }
}
