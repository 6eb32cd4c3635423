package rakor.report;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.List;
import rakor.commitment.Flag;
import rakor.common.Actor;
import rakor.common.Slice;
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
    private final Moments moments;

    FollowUpService(FollowUpSearch search, FollowUpCounts counts, FollowUpItems items, Directory directory, MeetingLookup meetings, Moments moments) {
        this.search = search;
        this.counts = counts;
        this.items = items;
        this.directory = directory;
        this.meetings = meetings;
        this.moments = moments;
    }

    @ReadOnly
    public FollowUp read(Actor actor, FollowUpAsk ask) {
        AsOf at = moments.of(ask);
        int limit = ask.limit();
        FollowUpScope scope = scope(actor, ask.filter());
        Reported what = Reported.of(actor, scope, at);
        FollowUpFigures figures = counts.figures(what);
        List<FollowUpEntry> found = search.list(what, ask.after(), limit + 1);
        String next = found.size() > limit ? FollowUpKey.behind(found.get(limit - 1)).cursor() : null;
        List<FollowUpItem> page = items.of(actor, found.subList(0, Math.min(limit, found.size())), at.reckoned());
        return new FollowUp(ask, at, scope, figures, comparison(actor, ask, scope, figures), new Slice<>(page, next, Math.toIntExact(figures.all().all()), false));
    }

    private FollowUpComparison comparison(Actor actor, FollowUpAsk ask, FollowUpScope scope, FollowUpFigures figures) {
        AsOf other = moments.other(ask);
        return other == null ? null : FollowUpComparison.of(figures.all(), other, counts.sum(Reported.of(actor, scope, other)));
    }

    /** What was asked, with what its codes name, of whichever moment. */
    @ReadOnly
    public FollowUpAsked asked(Actor actor, FollowUpAsk ask) {
        return new FollowUpAsked(ask, scope(actor, ask.filter()), directory.topics());
    }

    /** The first of those with a flag. */
    @ReadOnly
    public List<FollowUpItem> first(Actor actor, Flag flag, int most) {
        AsOf at = moments.present();
        return items.of(actor, search.list(Reported.of(actor, scope(actor, FollowUpFilter.flagged(flag)), at), null, most), at.reckoned());
    }

    /** The first of what concerns a party, and how many there are. */
    @ReadOnly
    public Slice<FollowUpItem> first(Actor party, int most) {
        AsOf at = moments.present();
        Slice<FollowUpEntry> found = search.first(party, at, most);
        return new Slice<>(items.of(party, found.items(), at.reckoned()), found.next(), found.total(), found.capped());
    }

    /** Gives every row of the report, in the order of the list, as one moment knew them. */
    @ReadOnly
    public FollowUpExport export(Actor actor, FollowUpAsk ask, Sink sink) {
        sink.begin();
        AsOf at = moments.of(ask);
        FollowUpScope scope = scope(actor, ask.filter());
        Reported what = Reported.of(actor, scope, at);
        FollowUpKey after = null;
        long rows = 0;
        List<FollowUpEntry> found;
        do {
            found = search.list(what, after, BATCH);
            sink.rows(items.of(actor, found, at.reckoned()));
            rows += found.size();
            after = found.isEmpty() ? after : FollowUpKey.behind(found.get(found.size() - 1));
        } while (found.size() == BATCH);
        return new FollowUpExport(scope, at, rows);
    }

    private FollowUpScope scope(Actor actor, FollowUpFilter asked) {
        OrganizationRef owner = asked.unowned() ? null : ListQuery.known("organization", asked.organization(), directory::resolve);
        OrganizationRef recorder = ListQuery.known("recorder", asked.recorder(), directory::resolve);
        TopicRef topic = asked.offTopic() ? null : ListQuery.known("topic", asked.topic(), directory::topic);
        MeetingRef meeting = ListQuery.known("meeting", asked.meeting(), code -> meetings.visible(actor, code));
        return new FollowUpScope(asked.coded(owner, recorder), owner, topic, recorder, meeting);
    }
}
