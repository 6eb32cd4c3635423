package rakor.minutes;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import rakor.commitment.CommitmentStatus;
import rakor.commitment.Flag;
import rakor.commitment.MeasureDirection;
import rakor.commitment.Missing;
import rakor.commitment.Strength;
import rakor.common.Side;
import rakor.meeting.AgendaOutcome;
import rakor.meeting.Attendance;
import rakor.meeting.LateOrEarly;
import rakor.meeting.MeetingKind;
import rakor.meeting.MeetingMode;
import rakor.meeting.SecurityClass;
import rakor.meeting.Urgency;

/**
 * What one version of the minutes says, complete in itself: names are those of the day it was circulated, and what changes
 * elsewhere later changes nothing here. Its canonical form is what is sealed; docs/minutes.md describes it.
 *
 * @param corrects  number of the sealed version it takes the place of
 * @param why       what is corrected, in the words of the office
 * @param approvals who approved and who kept silent; null until it is sealed
 * @param sealedAt  instant in UTC, in seconds; null until it is sealed
 */
@Serdeable
public record MinutesText(
        String format, int version, @Nullable Integer corrects, @Nullable String why, Heading meeting, List<Item> agenda, List<Resolution> decisions, List<Promise> commitments,
        List<Followed> followUp, List<Present> attendance, @Nullable List<Approval> approvals, @Nullable String sealedAt) {
    static final String FORMAT = "rakor-minutes-1";

    /** @param chair the post that chaired, or the name where no post did; {@code holder} who held it that day, with the kind of holding */
    @Serdeable
    public record Heading(
            String code, String title, MeetingKind kind, @Nullable String number, @Nullable String purpose, String date, @Nullable String startsAt, @Nullable String endsAt,
            @Nullable String venue, @Nullable MeetingMode mode, SecurityClass securityClass, Urgency urgency, String recorder, List<String> hosts, @Nullable String organizer,
            @Nullable String chair, @Nullable String holder, @Nullable String noteTaker) {}

    @Serdeable
    public record Item(
            int number, int position, String title, @Nullable String topic, @Nullable String presenter, @Nullable String discussion, @Nullable String conclusion, AgendaOutcome outcome,
            @Nullable String outcomeReason) {}

    @Serdeable
    public record Resolution(int number, @Nullable Integer agendaItem, String text) {}

    /** A commitment made in the meeting, as it stood when the minutes were circulated. */
    @Serdeable
    public record Promise(
            String code, @Nullable Integer agendaItem, String statement, Strength strength, CommitmentStatus status, @Nullable String owner, @Nullable String counterpart,
            @Nullable Target measure, @Nullable String doneWhen, @Nullable String dueDate, @Nullable String condition, List<Missing> missing) {}

    /** @param quantity as written, without rounding */
    @Serdeable
    public record Target(String indicator, @Nullable String quantity, @Nullable String unit, @Nullable MeasureDirection direction) {}

    /** A commitment of an earlier meeting that everybody here may know of, as it stood when the minutes were circulated. */
    @Serdeable
    public record Followed(String code, String statement, CommitmentStatus status, String owner, String counterpart, @Nullable String dueDate, List<Flag> flags, boolean reviewed, @Nullable String note) {}

    /**
     * Who came or was invited, and whether. A party is {@code representedBy} somebody, a person comes {@code representing} somebody.
     *
     * @param late  instant in UTC at which it came after the meeting began; null where it did not, or nobody noted it
     * @param early instant in UTC at which it left before the end, likewise
     */
    @Serdeable
    public record Present(
            int number, String party, @Nullable Side side, @Nullable String post, @Nullable String person, @Nullable Integer headcount, @Nullable Attendance attendance,
            @Nullable String representedBy, @Nullable String representing, @Nullable String late, @Nullable String early) {
        public LateOrEarly hours() {
            return new LateOrEarly(late == null ? null : Instant.parse(late), early == null ? null : Instant.parse(early));
        }
    }

    /**
     * @param approved false for who kept silent until the window closed
     * @param on       instant in UTC, in seconds
     * @param saidOn   the day it was said, where it was written down on behalf
     */
    @Serdeable
    public record Approval(String party, boolean approved, @Nullable String by, @Nullable String on, @Nullable String saidBy, @Nullable String saidOn, @Nullable String document) {}

    MinutesText sealed(List<Approval> said, String at) {
        return new MinutesText(format, version, corrects, why, meeting, agenda, decisions, commitments, followUp, attendance, said, at);
    }

    /** The item of that number; null when there is none. */
    Item item(Integer number) {
        return agenda.stream().filter(it -> number != null && it.number() == number).findFirst().orElse(null);
    }
}
