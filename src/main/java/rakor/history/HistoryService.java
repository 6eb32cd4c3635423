package rakor.history;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.List;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.Role;
import rakor.common.Slice;
import rakor.web.ListQuery;

/** The history as auditors read it; nobody else does. */
@Singleton
public class HistoryService {
    private static final int COUNTED = 100_000;
    private final HistorySearch search;
    private final SealService seals;

    HistoryService(HistorySearch search, SealService seals) {
        this.search = search;
        this.seals = seals;
    }

    /** The latest first. */
    @ReadOnly
    public Slice<HistoryView> list(Actor actor, HistoryFilter filter, ListQuery query) {
        requireAuditor(actor);
        return search.list(filter, query);
    }

    /** All that happened to one record, the latest first. */
    @ReadOnly
    public Slice<HistoryView> story(Actor actor, String record, String code, ListQuery query) {
        requireAuditor(actor);
        Slice<HistoryView> story = search.list(HistoryFilter.of(record, code), query);
        if (story.total() == 0) {
            throw DomainError.notFound();
        }
        return story;
    }

    /** The kinds of record the history tells about. */
    @ReadOnly
    public List<String> kinds(Actor actor) {
        requireAuditor(actor);
        return search.kinds();
    }

    @ReadOnly
    public HeadView head(Actor actor) {
        requireAuditor(actor);
        Seal last = seals.last();
        return new HeadView(last.number(), last.hash(), seals.waiting(COUNTED), last.number() == 0 ? null : last.at());
    }

    private static void requireAuditor(Actor actor) {
        if (!actor.has(Role.AUDITOR)) {
            throw DomainError.notPermitted("error.role");
        }
    }
}
