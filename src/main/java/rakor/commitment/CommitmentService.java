package rakor.commitment;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import rakor.common.Actor;
import rakor.common.Checks;
import rakor.common.DomainError;
import rakor.common.RegencyClock;
import rakor.common.Slice;
import rakor.database.CodeCounter;
import rakor.history.Facts;
import rakor.history.History;
import rakor.meeting.MeetingLookup;
import rakor.meeting.MeetingRef;
import rakor.web.ListQuery;

/** Commitments as a record: written down, found, read, corrected. What moves them is {@link CommitmentMoveService}. */
@Singleton
public class CommitmentService {
    private final CommitmentRepository commitments;
    private final CommitmentSearch search;
    private final CommitmentFinder finder;
    private final CommitmentViews views;
    private final TermsReader reader;
    private final References references;
    private final Writing writing;

    CommitmentService(CommitmentRepository commitments, CommitmentSearch search, CommitmentFinder finder, CommitmentViews views, TermsReader reader, References references, Writing writing) {
        this.commitments = commitments;
        this.search = search;
        this.finder = finder;
        this.views = views;
        this.reader = reader;
        this.references = references;
        this.writing = writing;
    }

    /** What a change needs beside the commitments themselves. */
    @Singleton
    record Writing(MeetingLookup meetings, CodeCounter codes, History history, RegencyClock clock, Reckonings reckonings) {}

    /** @param query says order, cursor and length of the page */
    @ReadOnly
    public Slice<CommitmentView> list(Actor actor, CommitmentFilter filter, ListQuery query) {
        Slice<Commitment> bare = search.list(actor, filter, references.keys(actor, filter), query, writing.reckonings().today());
        return views.of(actor, new Slice<>(commitments.withParts(bare.items()), bare.next(), bare.total(), bare.capped()));
    }

    @ReadOnly
    public CommitmentView read(Actor actor, String code) {
        return views.of(actor, finder.find(actor, code));
    }

    /** Writes down what was said in a meeting whose day has come, by the office that keeps its record. */
    public CommitmentView record(Actor actor, CommitmentTerms terms) {
        Draft draft = draft(actor, terms);
        long number = writing.codes().next("K", draft.meeting().date().getYear());
        return store(actor, draft.meeting(), number, draft.reading());
    }

    /** What is to be recorded, understood and allowed, before its number is drawn. */
    record Draft(MeetingRef meeting, Reading reading) {}

    @ReadOnly
    Draft draft(Actor actor, CommitmentTerms terms) {
        String code = TermsReader.words(terms.meeting());
        MeetingRef meeting = code == null ? null : recordable(actor, code);
        return new Draft(meeting, reader.read(terms, meeting, null));
    }

    /** The meeting, once it is sure that the actor may record there now; null where the actor sees none of that code. */
    @ReadOnly
    public MeetingRef recordable(Actor actor, String code) {
        MeetingRef meeting = writing.meetings().visible(actor, code).orElse(null);
        if (meeting != null && !CommitmentAccess.mayRecord(actor, meeting)) {
            throw DomainError.notPermitted("commitment.error.not-recorder");
        }
        if (meeting != null && !meeting.begun(writing.clock().today())) {
            throw DomainError.conflict("commitment.error.not-begun", "meeting.status." + meeting.status());
        }
        return meeting;
    }

    /** Whether the actor keeps the record of a meeting. */
    public boolean keeps(Actor actor, MeetingRef meeting) {
        return CommitmentAccess.mayRecord(actor, meeting);
    }

    @Transactional
    CommitmentView store(Actor actor, MeetingRef meeting, long number, Reading reading) {
        if (!commitments.holds(meeting)) {
            throw DomainError.conflict("commitment.error.meeting-changed");
        }
        Origin origin = Origin.of(meeting);
        Commitment it = commitments.insert(origin, number, reading, writing.clock().now());
        Refs refs = references.of(actor, List.of(it));
        Facts facts = Facts.of().say("meeting", meeting.code()).say("status", it.status());
        CommitmentTerms.of(it, refs).values().forEach(facts::say);
        writing.history().write(actor, it.subject(), CommitmentMove.RECORD.noun(), facts.map(), null);
        return views.of(actor, it, refs);
    }

    /**
     * Changes terms while it is a draft, and its filing at any time.
     *
     * @param change makes the terms that are wanted of the present ones
     */
    @Transactional
    public CommitmentView correct(Actor actor, String code, long version, UnaryOperator<CommitmentTerms> change) {
        CommitmentAccess access = finder.open(actor, code);
        access.require(CommitmentMove.CORRECTION);
        Commitment it = access.it();
        Refs refs = references.of(actor, List.of(it));
        CommitmentTerms before = CommitmentTerms.of(it, refs);
        CommitmentTerms wish = change.apply(before);
        if (!it.status().termsOpen() && !before.promised().equals(wish.promised())) {
            throw DomainError.conflict("commitment.error.terms-frozen", "commitment.status." + it.status());
        }
        DomainError.requireRead(version, it.version());
        new Checks().refuse(wish.meeting() != null && !wish.meeting().equals(before.meeting()), "meeting", "commitment.error.meeting-fixed").end();
        Reading reading = reader.read(wish, refs.meeting(it.origin().meetingId()), it);
        return it.says(reading) ? views.of(actor, it, refs) : corrected(actor, it, before, reading);
    }

    private CommitmentView corrected(Actor actor, Commitment it, CommitmentTerms before, Reading reading) {
        Commitment now = it.with(reading);
        commitments.save(it, now, reading.owner(), null, writing.clock().now());
        Refs refs = references.of(actor, List.of(now));
        Map<String, Object> was = before.values();
        Facts facts = Facts.of();
        CommitmentTerms.of(now, refs).values().forEach((name, value) -> facts.change(name, was.get(name), value));
        writing.history().write(actor, now.subject(), CommitmentMove.CORRECTION.noun(), facts.map(), null);
        return views.of(actor, now, refs);
    }
}
