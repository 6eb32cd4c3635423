package rakor.report;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.List;
import rakor.commitment.Reckoning;
import rakor.commitment.Reckonings;
import rakor.common.Actor;
import rakor.common.RegencyClock;
import rakor.common.Slice;
import rakor.database.Sql;
import rakor.meeting.MeetingLookup;
import rakor.meeting.MeetingRef;
import rakor.stakeholder.Directory;
import rakor.stakeholder.OrganizationRef;
import rakor.stakeholder.TopicRef;
import rakor.web.ListQuery;

/** What was promised and what became of it, of everything the actor may see. */
@Singleton
public class FollowUpService {
    private static final int BATCH = 1000;
    /** Takes an export. */
    public interface Sink {
        /** Begins, or begins anew when the database had to be asked again from the start. */
        void begin();

        /** Takes the next rows, never all at once. */
        void rows(List<FollowUpItem> some);
    }

    private final FollowUpSearch search;
    private final FollowUpCounts counts;
    private final FollowUpItems items;
    private final Directory directory;
    private final MeetingLookup meetings;
    private final RegencyClock clock;
    private final Reckonings reckonings;

    FollowUpService(FollowUpSearch search, FollowUpCounts counts, FollowUpItems items, Directory directory, MeetingLookup meetings, RegencyClock clock, Reckonings reckonings) {
        this.search = search;
        this.counts = counts;
        this.items = items;
        this.directory = directory;
        this.meetings = meetings;
        this.clock = clock;
        this.reckonings = reckonings;
    }

    @ReadOnly
    public FollowUp read(Actor actor, FollowUpAsk ask) {
        Reckoning today = reckonings.today();
        ask.present(today.day(), clock.now());
        int limit = ask.limit();
        FollowUpScope scope = scope(actor, ask.filter());
        Sql condition = FollowUpSearch.condition(actor, scope, today);
        FollowUpFigures figures = counts.figures(condition, today);
        List<FollowUpEntry> found = search.list(condition, ask.after(), limit + 1);
        String next = found.size() > limit ? FollowUpKey.behind(found.get(limit - 1)).cursor() : null;
        List<FollowUpItem> page = items.of(actor, found.subList(0, Math.min(limit, found.size())), today);
        return new FollowUp(today.day(), clock.now(), scope, figures, new Slice<>(page, next, Math.toIntExact(figures.all().all()), false));
    }

    /** The first rows, and how many there are. */
    @ReadOnly
    public Slice<FollowUpItem> first(Actor actor, FollowUpFilter filter, int most) {
        Reckoning today = reckonings.today();
        Sql condition = FollowUpSearch.condition(actor, scope(actor, filter), today);
        return new Slice<>(items.of(actor, search.list(condition, null, most), today), null, search.number(condition), false);
    }

    /** Gives every row of the report, in the order of the list, as one moment knew them. */
    @ReadOnly
    public FollowUpExport export(Actor actor, FollowUpAsk ask, Sink sink) {
        sink.begin();
        Reckoning today = reckonings.today();
        ask.present(today.day(), clock.now());
        FollowUpScope scope = scope(actor, ask.filter());
        Sql condition = FollowUpSearch.condition(actor, scope, today);
        FollowUpKey after = null;
        long rows = 0;
        List<FollowUpEntry> found;
        do {
            found = search.list(condition, after, BATCH);
            sink.rows(items.of(actor, found, today));
            rows += found.size();
            after = found.isEmpty() ? after : FollowUpKey.behind(found.get(found.size() - 1));
        } while (found.size() == BATCH);
        return new FollowUpExport(scope, clock.now(), rows);
    }

    private FollowUpScope scope(Actor actor, FollowUpFilter asked) {
        OrganizationRef owner = asked.unowned() ? null : ListQuery.known("organization", asked.organization(), directory::resolve);
        OrganizationRef recorder = ListQuery.known("recorder", asked.recorder(), directory::resolve);
        TopicRef topic = asked.offTopic() ? null : ListQuery.known("topic", asked.topic(), directory::topic);
        MeetingRef meeting = ListQuery.known("meeting", asked.meeting(), code -> meetings.visible(actor, code));
        return new FollowUpScope(asked.coded(owner, recorder), owner, topic, recorder, meeting);
    }
}
