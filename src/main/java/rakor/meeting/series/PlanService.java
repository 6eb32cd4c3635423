package rakor.meeting.series;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import rakor.calendar.WorkingDays;
import rakor.common.Actor;
import rakor.common.Checks;
import rakor.common.DomainError;
import rakor.common.RegencyClock;
import rakor.database.CodeCounter;
import rakor.meeting.CarryingService;
import rakor.meeting.Doubts;
import rakor.meeting.InvitationService;
import rakor.meeting.InvitationTerms;
import rakor.meeting.MeetingAccess;
import rakor.meeting.MeetingRef;
import rakor.meeting.MeetingService;
import rakor.meeting.MeetingView;

/** Plans the next meeting of a forum: its day, who is invited, and an agenda of what was left open. */
@Singleton
public class PlanService {
    private final SeriesRepository forums;
    private final SeriesMeetingSearch past;
    private final NextMeetingReader reader;
    private final Meetings meetings;
    private final WorkingDays calendar;
    private final CodeCounter codes;
    private final RegencyClock clock;

    PlanService(SeriesRepository forums, SeriesMeetingSearch past, NextMeetingReader reader, Meetings meetings, WorkingDays calendar, CodeCounter codes, RegencyClock clock) {
        this.forums = forums;
        this.past = past;
        this.reader = reader;
        this.meetings = meetings;
        this.calendar = calendar;
        this.codes = codes;
        this.clock = clock;
    }

    /** What makes a meeting. */
    @Singleton
    record Meetings(MeetingService record, InvitationService invitations, CarryingService agenda) {}

    /** @param fresh no: it was planned already, and only what came up since was added to its agenda */
    public record Planned(MeetingView meeting, boolean fresh) {}

    /** For whoever may plan it: what would be planned. */
    @ReadOnly
    public NextView next(Actor actor, String code) {
        Series forum = forPlanning(actor, code);
        LocalDate today = clock.today();
        LocalDate proposed = proposed(forum);
        List<NextView.Waiting> waiting = meetings.agenda().unfinished(actor, forum.id()).stream().map(item -> NextView.Waiting.of(item, forum.content().securityClass())).toList();
        return new NextView(proposed, codes(past.coming(actor, forum.id(), today)), codes(past.forgotten(actor, forum.id(), today)), waiting,
                proposed == null ? List.of() : List.copyOf(calendar.yearsWithout(proposed, proposed)));
    }

    private static List<String> codes(List<MeetingRef> those) {
        return those.stream().map(MeetingRef::code).toList();
    }

    /** The rhythm after the last meeting, on the next working day; null without rhythm, or before the first meeting. */
    private LocalDate proposed(Series forum) {
        Rhythm rhythm = forum.content().rhythm();
        LocalDate day = rhythm == null ? null : past.last(forum.id()).map(last -> rhythm.next(last.date(), clock.today())).orElse(null);
        return day == null || calendar.isWorkingDay(day) ? day : calendar.plus(day, 1);
    }

    /** The code's number is drawn before the transaction that uses it. Whoever plans what is planned already gets that meeting. */
    public Planned plan(Actor actor, String code, NextMeetingTerms terms) {
        LocalDate day = day(actor, code, terms);
        return store(actor, code, terms, new Draft(day, codes.next("R", day.getYear())));
    }

    /** Its day, and the number its code gets if there is no meeting yet. */
    record Draft(LocalDate day, long number) {}

    @ReadOnly
    LocalDate day(Actor actor, String code, NextMeetingTerms terms) {
        Series forum = forPlanning(actor, code);
        LocalDate named = terms.date() == null && terms.startsAt() != null ? clock.dayOf(terms.startsAt()) : terms.date();
        MeetingRef coming = named == null ? past.coming(actor, forum.id(), null, clock.today()).orElse(null) : null;
        LocalDate day = named != null ? named : coming != null ? coming.date() : proposed(forum);
        new Checks().atMost(terms.title(), "title", 300).atMost(terms.venue(), "venue", 300).present(day, "date").end();
        return day;
    }

    /** What would be doubtful about the next meeting; nothing is planned. What is planned already is looked at as it is. */
    @ReadOnly
    Doubts doubts(Actor actor, String code, NextMeetingTerms terms) {
        LocalDate day = day(actor, code, terms);
        Series forum = forPlanning(actor, code);
        return past.coming(actor, forum.id(), day, clock.today()).map(there -> Doubts.asked(meetings.record().saved(actor, there.code())))
                .orElseGet(() -> meetings.record().doubts(actor, reader.meeting(forum, terms, day), reader.invited(forum, day)));
    }

    @Transactional
    Planned store(Actor actor, String code, NextMeetingTerms terms, Draft draft) {
        forums.lock(code);
        Series forum = forPlanning(actor, code);
        String there = past.coming(actor, forum.id(), draft.day(), clock.today()).map(MeetingRef::code).orElse(null);
        String meeting = there == null ? made(actor, forum, terms, draft) : there;
        meetings.agenda().carry(actor, meeting);
        return new Planned(meetings.record().saved(actor, meeting), there == null);
    }

    private String made(Actor actor, Series forum, NextMeetingTerms terms, Draft draft) {
        String made = meetings.record().create(actor, reader.meeting(forum, terms, draft.day()), draft.number()).code();
        for (InvitationTerms invited : reader.invited(forum, draft.day())) {
            meetings.invitations().invite(actor, made, invited);
        }
        return made;
    }

    private Series forPlanning(Actor actor, String code) {
        Series forum = forums.find(actor, code).orElseThrow(DomainError::notFound);
        MeetingAccess.requireRecorder(actor, forum.content().recorder());
        forum.requireLiving();
        return forum;
    }
}
