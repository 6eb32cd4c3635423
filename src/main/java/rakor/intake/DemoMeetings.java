package rakor.intake;

import jakarta.inject.Singleton;
import java.util.Map;
import rakor.account.Actors;
import rakor.commitment.CommitmentTerms;
import rakor.common.Actor;
import rakor.meeting.AgendaTerms;
import rakor.meeting.CarryingService;
import rakor.meeting.InvitationTerms;
import rakor.meeting.MeetingTerms;
import rakor.meeting.MoveTerms;
import rakor.meeting.series.InviteeService;
import rakor.meeting.series.InviteeTerms;
import rakor.meeting.series.SeriesService;
import rakor.meeting.series.SeriesTerms;
import rakor.meeting.writing.DecisionService;
import rakor.meeting.writing.WritingService;
import rakor.minutes.ApprovalService;
import rakor.minutes.CirculationService;
import rakor.minutes.CirculationTerms;
import rakor.minutes.ObjectionService;

/** The invented meetings of the demonstration, each brought as far as its file says: planned, held, with minutes out, or sealed. */
@Singleton
class DemoMeetings {
    private static final String SERIES = "series";
    private static final String CHAIR = "chairPost";
    private final DemoFiles files;
    private final IntakeService.Doors record;
    private final Forums forums;
    private final Minutes minutes;
    private final Actors actors;
    private final DemoSearch past;

    DemoMeetings(DemoFiles files, IntakeService.Doors record, Forums forums, Minutes minutes, Actors actors, DemoSearch past) {
        this.files = files;
        this.record = record;
        this.forums = forums;
        this.minutes = minutes;
        this.actors = actors;
        this.past = past;
    }

    @Singleton
    record Forums(SeriesService series, InviteeService invitees, CarryingService agenda) {}

    @Singleton
    record Minutes(WritingService writing, DecisionService decisions, CirculationService circulation, ObjectionService objections, ApprovalService approvals) {}

    /** @param chair code of the post that chairs it */
    void forum(Actor official, Invented.Forum forum, String chair) {
        String code = forums.series().create(official, files.terms(forum.terms(), Map.of(CHAIR, chair), SeriesTerms.class)).code();
        for (InviteeTerms invitee : forum.invitees()) {
            forums.invitees().add(official, code, invitee);
        }
        forum.meetings().forEach(meeting -> meeting(official, meeting, Map.of(SERIES, code, CHAIR, chair)));
    }

    /** @param beside the forum and its chair; empty outside of one */
    void meeting(Actor official, Invented.Gathering meeting, Map<String, String> beside) {
        String code = record.meetings().create(official, files.terms(meeting.terms(), beside, MeetingTerms.class)).code();
        for (InvitationTerms party : meeting.invitations()) {
            record.invitations().invite(official, code, party);
        }
        if (Boolean.TRUE.equals(meeting.carries())) {
            forums.agenda().carry(official, code);
        }
        for (AgendaTerms item : meeting.agenda()) {
            record.agenda().add(official, code, item);
        }
        if (meeting.held()) {
            record.moves().hold(official, code, MoveTerms.none());
        }
        meeting.writing().forEach(said -> minutes.writing().write(official, code, said.item(), minutes.writing().read(official, code, said.item()).version(), now -> said.words()));
        meeting.decisions().forEach(decision -> minutes.decisions().add(official, code, decision));
        meeting.commitments().forEach(words -> record.commitments().record(official, files.terms(words, Map.of("meeting", code), CommitmentTerms.class)));
        if (meeting.minutes() != null) {
            minuted(official, code, meeting.minutes());
        }
    }

    private void minuted(Actor official, String code, Invented.Minuted out) {
        minutes.circulation().circulate(official, code, new CirculationTerms(out.objectionDays(), null));
        if (out.circulatedOn() != null) {
            past.circulated(code, out.circulatedOn());
        }
        out.approvals().forEach(it -> minutes.approvals().approve(account(it.account()), code, it.terms()));
        out.objections().forEach(it -> minutes.objections().object(account(it.account()), code, it.terms()));
        if (out.sealed()) {
            minutes.approvals().seal(official, code, null);
        }
    }

    private Actor account(String username) {
        return actors.of(username).orElseThrow();
    }
}
