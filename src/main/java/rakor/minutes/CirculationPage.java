package rakor.minutes;

import java.util.List;
import rakor.commitment.CommitmentStatus;
import rakor.commitment.MinutedCommitments;
import rakor.meeting.MinutedMeetings;
import rakor.web.Frame;

/**
 * What the recorder office looks at before minutes go out: the text, who is asked, and what happens to the commitments.
 *
 * @param before what the parties have now; null for the first version
 * @param unsure null where the register knows enough for the longest window
 */
record CirculationPage(MinutedMeetings.Record meeting, MinutesText text, MinutesText before, List<Seat> asked, List<MinutedCommitments.Line> lines, Unsure unsure) {
    /** A year of which the register knows no holiday, and with how many days the window reaches into it. */
    record Unsure(int year, int days) {}

    /** What will be said otherwise than now. */
    List<Difference> differences(Frame f) {
        return before == null ? List.of() : new Differences(f).between(before, text);
    }

    /** Put before their owners with the minutes. */
    List<MinutedCommitments.Line> proposed() {
        return lines.stream().filter(MinutedCommitments.Line::ready).toList();
    }

    /** Stay with the regency, because nobody is named who would owe them or whom they are owed to. */
    List<MinutedCommitments.Line> kept() {
        return lines.stream().filter(line -> line.status() == CommitmentStatus.DRAFT && !line.ready()).toList();
    }

    List<MinutesText.Item> unwritten() {
        return text.agenda().stream().filter(item -> item.discussion() == null && item.conclusion() == null).toList();
    }

    /** Organisations of which nobody noted whether they came; they are not asked. */
    List<MinutesText.Present> unknown() {
        return text.attendance().stream().filter(party -> party.attendance() == null).toList();
    }

    /** Of the meeting, which the next step must name. */
    long version() {
        return meeting.file().meeting().version();
    }

    String link() {
        return "/meetings/" + meeting.ref().code();
    }
}
