package rakor.commitment;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rakor.common.RegencyClock;
import rakor.meeting.MeetingLookup;
import rakor.meeting.MeetingRef;
import rakor.stakeholder.ActingFor;
import rakor.stakeholder.Directory;
import rakor.stakeholder.OrganizationRef;

/** For the minutes: what of the follow-up list may be shown to everybody who takes part in a meeting, whoever asks. */
@Singleton
public class FollowUpLookup {
    private final ReviewRepository reviews;
    private final MeetingLookup meetings;
    private final ActingFor actingFor;
    private final Directory directory;
    private final Reckonings reckonings;
    private final RegencyClock clock;

    FollowUpLookup(ReviewRepository reviews, MeetingLookup meetings, ActingFor actingFor, Directory directory, Reckonings reckonings, RegencyClock clock) {
        this.reviews = reviews;
        this.meetings = meetings;
        this.actingFor = actingFor;
        this.directory = directory;
        this.reckonings = reckonings;
        this.clock = clock;
    }

    /**
     * As it stands now.
     *
     * @param flags    names of those that are up today
     * @param reviewed whether the meeting dealt with it; {@code note} is what was noted then
     */
    public record Line(String code, String statement, CommitmentStatus status, String owner, String counterpart, LocalDate dueDate, List<Flag> flags, boolean reviewed, String note) {}

    /** Those whose open commitments a meeting looks at: invited, host or organiser, their divisions, and what they succeeded. */
    @ReadOnly
    public Set<Long> invited(MeetingRef meeting) {
        return actingFor.of(meetings.invited(meeting), clock.today());
    }

    /**
     * Only commitments of class B that were proposed to their owner and whose parties, supporters among them, all take part: are
     * invited, host, organise or keep the record. The nearest due date first.
     */
    @ReadOnly
    public List<Line> shared(MeetingRef meeting) {
        Set<Long> takingPart = new HashSet<>(meetings.invited(meeting));
        takingPart.add(meeting.recorderId());
        List<Commitment> found = reviews.open(meeting, invited(meeting), actingFor.of(takingPart, clock.today()));
        Map<Long, String> notes = reviews.notes(meeting);
        Map<Long, OrganizationRef> named = directory.organizations(found.stream().flatMap(it -> Stream.of(it.wording().owner().organization(), it.wording().counterpart().organization())).collect(Collectors.toSet()));
        Reckoning today = reckonings.today();
        return found.stream().map(it -> {
            Wording terms = it.wording();
            String note = notes.getOrDefault(it.id(), "");
            return new Line(it.code(), terms.statement(), it.status(), named.get(terms.owner().organization()).name(), named.get(terms.counterpart().organization()).name(), terms.dueDate(),
                    Flag.of(it.flagFacts(), today), notes.containsKey(it.id()), note.isEmpty() ? null : note);
        }).toList();
    }
}
