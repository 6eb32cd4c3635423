package rakor.meeting;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.Slice;
import rakor.database.CodeCounter;
import rakor.history.Facts;
import rakor.history.History;

/** Logs, reads and corrects meetings. */
@Singleton
public class MeetingService {
    private final MeetingReader reader;
    private final MeetingFinder finder;
    private final MeetingSearch search;
    private final PartyReader parties;
    private final MeetingRepository meetings;
    private final SightRepository sight;
    private final MeetingViews views;
    private final CodeCounter codes;
    private final History history;
    private final List<MeetingChanged> followers;

    MeetingService(MeetingReader reader, MeetingFinder finder, MeetingSearch search, PartyReader parties, MeetingRepository meetings, SightRepository sight, MeetingViews views, CodeCounter codes, History history, List<MeetingChanged> followers) {
        this.reader = reader;
        this.finder = finder;
        this.search = search;
        this.parties = parties;
        this.meetings = meetings;
        this.sight = sight;
        this.views = views;
        this.codes = codes;
        this.history = history;
        this.followers = followers;
    }

    /** The code's number is drawn before the transaction that uses it, so that nobody waits for anybody. */
    public MeetingView create(Actor actor, MeetingTerms terms) {
        MeetingContent content = draft(actor, terms);
        long number = codes.next("R", content.date().getYear());
        return record(actor, content, number, Boolean.TRUE.equals(terms.draft()) ? MeetingStatus.DRAFT : MeetingStatus.PLANNED);
    }

    /** In the transaction of a use case above, which drew the number of the code before it began. */
    @Transactional
    public MeetingView create(Actor actor, MeetingTerms terms, long number) {
        return record(actor, draft(actor, terms), number, Boolean.TRUE.equals(terms.draft()) ? MeetingStatus.DRAFT : MeetingStatus.PLANNED);
    }

    @ReadOnly
    MeetingContent draft(Actor actor, MeetingTerms terms) {
        MeetingAccess.requireOfficial(actor);
        return reader.recording(actor, terms);
    }

    @Transactional
    MeetingView record(Actor actor, MeetingContent content, long number, MeetingStatus status) {
        String code = String.format("R-%d-%04d", content.date().getYear(), number);
        long id = meetings.insert(code, number, status, content);
        sight.refresh(id);
        Meeting meeting = new Meeting(id, code, status, null, null, 0, content, List.of());
        Facts facts = Facts.of().say("status", status);
        views.terms(meeting).facts().forEach(facts::say);
        history.write(actor, meeting.subject(), "recording", facts.map(), null);
        return views.saved(actor, meeting);
    }

    @ReadOnly
    public MeetingView read(Actor actor, String code) {
        return views.of(actor, finder.find(actor, code));
    }

    /** As after saving: with everything that is doubtful about it. */
    @ReadOnly
    public MeetingView saved(Actor actor, String code) {
        return views.saved(actor, finder.find(actor, code));
    }

    /** What would be doubtful about a meeting that invites these, before it is logged. */
    @ReadOnly
    public Doubts doubts(Actor actor, MeetingTerms terms, List<InvitationTerms> invited) {
        return views.ahead(actor, draft(actor, terms), invited);
    }

    /** @throws DomainError of kind UNREADABLE when a code of the filter is unknown */
    @ReadOnly
    public Slice<MeetingLine> list(Actor actor, MeetingFilter filter) {
        return named(actor, filter).slice();
    }

    @ReadOnly
    NamedMeetings named(Actor actor, MeetingFilter filter) {
        return views.lines(search.list(actor, filter, parties.keys(actor, filter)));
    }

    /** @param change makes of what is said now what shall be said */
    @Transactional
    public MeetingView correct(Actor actor, String code, long version, UnaryOperator<MeetingTerms> change) {
        Meeting before = finder.forChange(actor, code, "correction");
        before.readAs(version);
        MeetingTerms said = views.terms(before);
        MeetingContent content = reader.correction(actor, change.apply(said).after(said), before);
        if (content.equals(before.content())) {
            return views.saved(actor, before);
        }
        meetings.update(before, content);
        Meeting after = finder.again(actor, before);
        sight.refresh(before.id());
        history.write(actor, before.subject(), "correction", changes(said, views.terms(after)), null);
        followers.forEach(follower -> follower.changed(after.ref()));
        return views.saved(actor, after);
    }

    private static Map<String, Object> changes(MeetingTerms before, MeetingTerms after) {
        Facts facts = Facts.of();
        Map<String, Object> now = after.facts();
        before.facts().forEach((name, value) -> facts.change(name, value, now.get(name)));
        return facts.map();
    }
}
