package rakor.meeting;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rakor.common.Actor;
import rakor.common.Checks;
import rakor.common.RegencyClock;
import rakor.history.Facts;
import rakor.history.History;

/** The moves of a meeting, all by officials acting for its recorder. */
@Singleton
public class MeetingMoveService {
    private static final Set<String> WITH_REASON = Set.of("un-holding", "cancellation");
    private static final int LONGEST_REASON = 1000;
    private final MeetingFinder finder;
    private final MeetingRepository meetings;
    private final CarryingRepository carrying;
    private final SightRepository sight;
    private final MeetingViews views;
    private final History history;
    private final RegencyClock clock;
    private final List<MeetingChanged> followers;

    MeetingMoveService(MeetingFinder finder, MeetingRepository meetings, CarryingRepository carrying, SightRepository sight, MeetingViews views, History history, RegencyClock clock, List<MeetingChanged> followers) {
        this.finder = finder;
        this.meetings = meetings;
        this.carrying = carrying;
        this.sight = sight;
        this.views = views;
        this.history = history;
        this.clock = clock;
        this.followers = followers;
    }

    /** A draft becomes visible to those who may see it. */
    @Transactional
    public MeetingView announce(Actor actor, String code, MoveTerms terms) {
        return move(actor, code, "announcement", terms);
    }

    /** The meeting took place; not before its day. */
    @Transactional
    public MeetingView hold(Actor actor, String code, MoveTerms terms) {
        return move(actor, code, "holding", terms);
    }

    /** It did not take place after all; only while no commitment hangs on it. */
    @Transactional
    public MeetingView unhold(Actor actor, String code, MoveTerms terms) {
        return move(actor, code, "un-holding", terms);
    }

    @Transactional
    public MeetingView cancel(Actor actor, String code, MoveTerms terms) {
        return move(actor, code, "cancellation", terms);
    }

    /** A draft is thrown away: gone for everybody, kept in the history. Answers with what it last said. */
    @Transactional
    public MeetingView discard(Actor actor, String code, MoveTerms terms) {
        Meeting before = finder.forChange(actor, code, "discarding");
        before.readAs(terms.version());
        checked(new Checks(), terms.reason(), false);
        meetings.discard(before, clock.now());
        carrying.release(before.id());
        sight.remove(before.id());
        history.write(actor, before.subject(), "discarding", Facts.of().say("title", before.content().title()).say("externalRef", before.content().externalRef()).map(), terms.reason());
        return views.of(actor, before);
    }

    /** Another day, hour or venue; what was planned before is kept. */
    @Transactional
    public MeetingView reschedule(Actor actor, String code, ReschedulingTerms terms) {
        Meeting before = finder.forChange(actor, code, "rescheduling");
        before.readAs(terms.version());
        MeetingContent was = before.content();
        Checks checks = new Checks();
        MeetingContent now = there(checks, was, terms);
        checks.refuse(now.equals(was), "date", "meeting.error.same-time");
        checked(checks, terms.reason(), true);
        meetings.keepFormerDate(before, terms.reason(), clock.now());
        meetings.update(before, now);
        sight.refresh(before.id());
        Meeting after = finder.again(actor, before);
        Facts facts = Facts.of().change("date", was.date(), now.date()).change("startsAt", was.startsAt(), now.startsAt()).change("endsAt", was.endsAt(), now.endsAt()).change("venue", was.venue(), now.venue());
        history.write(actor, before.subject(), "rescheduling", facts.map(), terms.reason());
        followers.forEach(follower -> follower.changed(after.ref()));
        return views.saved(actor, after);
    }

    private MeetingContent there(Checks checks, MeetingContent was, ReschedulingTerms terms) {
        checks.atMost(terms.venue(), "venue", 300);
        return was.at(MeetingDay.of(checks, terms.date(), terms.startsAt(), terms.endsAt(), clock), terms.startsAt(), terms.endsAt(), terms.venue() == null ? was.venue() : terms.venue());
    }

    /** What would be doubtful about it at that time and place; nothing is changed. */
    @ReadOnly
    Doubts doubts(Actor actor, String code, ReschedulingTerms terms) {
        finder.beforeMove(actor, code, "rescheduling");
        Meeting meeting = finder.find(actor, code);
        Checks checks = new Checks();
        MeetingContent there = there(checks, meeting.content(), terms);
        checks.end();
        return views.moved(actor, meeting, there);
    }

    private MeetingView move(Actor actor, String code, String move, MoveTerms terms) {
        Meeting before = finder.forChange(actor, code, move);
        before.readAs(terms.version());
        checked(new Checks(), terms.reason(), WITH_REASON.contains(move));
        return moved(actor, before, move, terms.reason());
    }

    private MeetingView moved(Actor actor, Meeting before, String move, String reason) {
        MeetingStatus to = before.after(move);
        meetings.move(before, to, reason);
        Map<String, Object> facts = Facts.of().change("status", before.status(), to).map();
        history.write(actor, before.subject(), move, facts, reason);
        Meeting after = finder.again(actor, before);
        followers.forEach(follower -> follower.changed(after.ref()));
        return views.of(actor, after);
    }

    private static void checked(Checks checks, String reason, boolean required) {
        if (required) {
            checks.text(reason, "reason", LONGEST_REASON);
        } else {
            checks.atMost(reason, "reason", LONGEST_REASON);
        }
        checks.end();
    }
}
