package rakor.intake;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rakor.commitment.CommitmentService;
import rakor.common.Actor;
import rakor.common.Side;
import rakor.meeting.AgendaService;
import rakor.meeting.AgendaTerms;
import rakor.meeting.InvitationService;
import rakor.meeting.MeetingMoveService;
import rakor.meeting.MeetingService;
import rakor.meeting.MoveTerms;
import rakor.stakeholder.Directory;

/** Takes one meeting of a file over, whole or not at all, by the same doors a person uses. */
@Singleton
class IntakeService {
    private final IntakeSearch search;
    private final Directory directory;
    private final MeetingWording meetingWording;
    private final PromiseWording promiseWording;
    private final Doors doors;

    IntakeService(IntakeSearch search, Directory directory, MeetingWording meetingWording, PromiseWording promiseWording, Doors doors) {
        this.search = search;
        this.directory = directory;
        this.meetingWording = meetingWording;
        this.promiseWording = promiseWording;
        this.doors = doors;
    }

    /** The services by which a person would do the same. */
    @Singleton
    record Doors(MeetingService meetings, AgendaService agenda, InvitationService invitations, MeetingMoveService moves, CommitmentService commitments) {}

    /**
     * A meeting that is there already by its reference is left as it is; promises it lacks are added to it.
     *
     * @param recorder code of the office that keeps the record
     * @return what it took; valid once this call returned
     */
    @Transactional
    Report take(Actor actor, String recorder, MeetingRecord record, Sides sides) {
        Report report = new Report();
        Optional<IntakeSearch.Taken> there = search.meeting(record.ref());
        if (there.isPresent() && there.get().discarded()) {
            report.refused(record.ref(), "intake.discarded", there.get().code());
            report.count(Report.Count.MEETINGS_REFUSED);
            return report;
        }
        String code = there.map(IntakeSearch.Taken::code).orElseGet(() -> meeting(actor, recorder, record, new Context(sides, report)));
        Set<String> recorded = there.map(taken -> search.commitments(taken.id())).orElse(Set.of());
        report.count(there.isPresent() ? Report.Count.MEETINGS_THERE : Report.Count.MEETINGS_TAKEN);
        if (there.isPresent()) {
            report.noted(record.ref(), "intake.there", code);
        }
        for (MeetingRecord.Promise promise : record.promises()) {
            if (recorded.contains(promise.ref())) {
                report.count(Report.Count.COMMITMENTS_THERE);
            } else {
                doors.commitments().record(actor, promiseWording.of(actor, code, promise, new Context(sides, report)));
                report.count(Report.Count.COMMITMENTS_TAKEN);
            }
        }
        return report;
    }

    private String meeting(Actor actor, String recorder, MeetingRecord record, Context context) {
        String code = doors.meetings().create(actor, meetingWording.terms(actor, recorder, record, context)).code();
        for (AgendaTerms item : agenda(record, context.report())) {
            doors.agenda().add(actor, code, item);
        }
        for (MeetingRecord.Attendee attendee : record.attendees()) {
            doors.invitations().invite(actor, code, meetingWording.attendee(actor, record.ref(), attendee, context));
        }
        doors.moves().hold(actor, code, MoveTerms.none());
        return code;
    }

    private List<AgendaTerms> agenda(MeetingRecord record, Report report) {
        boolean paired = record.topicsPaired() && !record.topicCodes().isEmpty();
        if (!record.topicsPaired()) {
            report.noted(record.ref(), "intake.topics-unpaired", record.topicCodes().size(), record.topics().size());
        }
        List<AgendaTerms> items = new ArrayList<>();
        for (int i = 0; i < record.topics().size(); i++) {
            String topic = paired ? record.topicCodes().get(i) : null;
            boolean known = topic != null && directory.topic(topic).isPresent();
            if (topic != null && !known) {
                report.refused(record.ref(), "intake.unknown-topic", topic);
            }
            items.add(AgendaTerms.of(record.topics().get(i), known ? topic : null));
        }
        return items;
    }

    /** What the reading of one meeting needs: which sides the file gives its organisations, and where to say what. */
    record Context(Sides sides, Report report) {
        Side side(String text) {
            return sides.of(text);
        }
    }
}
