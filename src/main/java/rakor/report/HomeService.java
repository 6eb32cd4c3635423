package rakor.report;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import rakor.commitment.Flag;
import rakor.commitment.Reckonings;
import rakor.common.Actor;
import rakor.common.Bounded;
import rakor.common.DomainError;
import rakor.common.RegencyClock;
import rakor.common.Role;
import rakor.common.Slice;
import rakor.history.HistoryService;
import rakor.meeting.MeetingFilter;
import rakor.meeting.MeetingLine;
import rakor.meeting.MeetingService;
import rakor.meeting.MeetingStatus;

/** What waits for somebody, and the state of things as far as their roles let them see it. */
@Singleton
public class HomeService {
    private static final int FIRST = 5;
    private final WaitingSearch waiting;
    private final BoardCounts board;
    private final FollowUpService reports;
    private final MeetingService meetings;
    private final HistoryService history;
    private final RegencyClock clock;
    private final Reckonings reckonings;
    private final Moments moments;

    HomeService(WaitingSearch waiting, BoardCounts board, FollowUpService reports, MeetingService meetings, HistoryService history, RegencyClock clock, Reckonings reckonings, Moments moments) {
        this.waiting = waiting;
        this.board = board;
        this.reports = reports;
        this.meetings = meetings;
        this.history = history;
        this.clock = clock;
        this.reckonings = reckonings;
        this.moments = moments;
    }

    @ReadOnly
    public Home home(Actor actor) {
        LocalDate today = clock.today();
        WaitingPromises who = waiting.of(actor, reckonings.today());
        boolean content = actor.hasAny(Role.OFFICIAL, Role.LEADERSHIP, Role.LIAISON, Role.AUDITOR);
        return new Home(
                clock.now(), groups(who, Role.LEADERSHIP, Role.OFFICIAL, Role.LIAISON),
                actor.has(Role.ADMIN) ? groups(who, Role.ADMIN) : null,
                actor.has(Role.ADMIN) ? waiting.withoutHolidays(List.of(today.getYear(), today.getYear() + 1)) : List.of(),
                actor.hasAny(Role.LEADERSHIP, Role.AUDITOR) ? board.of(who.today(), group(who, Waiting.NO_FOLLOW_UP), reports.first(actor, Flag.REVIEW_DUE, FIRST)) : null,
                content ? meetings(actor, MeetingFilter.all(FIRST).status(MeetingStatus.PLANNED).between(today, null).sorted("date")) : null,
                content ? meetings(actor, MeetingFilter.all(FIRST).between(null, today)) : null,
                actor.has(Role.LIAISON) ? reports.first(actor, FIRST) : null,
                actor.has(Role.AUDITOR) ? history.head(actor) : null);
    }

    /** All that waits of one kind, a page at a time; {@code after} is null for the first. */
    @ReadOnly
    public WaitingList list(Actor actor, Waiting kind, WaitingKey after, int limit) {
        if (!kind.concerns(actor)) {
            throw DomainError.notPermitted("error.role");
        }
        WaitingPromises who = waiting.of(actor, reckonings.today());
        List<WaitingItem> found = waiting.list(who, kind, after, limit + 1);
        String next = found.size() > limit ? WaitingKey.cursor(found.get(limit - 1)) : null;
        Bounded all = waiting.count(who, kind);
        return new WaitingList(kind, new Slice<>(found.subList(0, Math.min(limit, found.size())), next, Math.toIntExact(all.number()), all.more()));
    }

    /** All that waits for the actor in any of the roles. */
    private List<WaitingGroup> groups(WaitingPromises who, Role... roles) {
        List<Role> its = Stream.of(roles).filter(who.actor()::has).toList();
        return Stream.of(Waiting.values()).filter(kind -> kind.personal() && its.stream().anyMatch(kind::concerns)).map(kind -> group(who, kind)).filter(group -> group.number() > 0).toList();
    }

    private WaitingGroup group(WaitingPromises who, Waiting kind) {
        List<WaitingItem> first = waiting.list(who, kind, null, FIRST);
        return new WaitingGroup(kind, first.size() < FIRST ? new Bounded(first.size(), false) : waiting.count(who, kind), first);
    }

    private List<MeetingLine> meetings(Actor actor, MeetingFilter filter) {
        return meetings.list(actor, filter).items();
    }
}
