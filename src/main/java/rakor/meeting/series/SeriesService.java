package rakor.meeting.series;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
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
import rakor.meeting.MeetingAccess;

/** Keeps forums: officials of the recorder office record, correct and end them. */
@Singleton
public class SeriesService {
    private final SeriesRepository forums;
    private final SeriesReader reader;
    private final SeriesViews views;
    private final CodeCounter codes;
    private final History history;
    private final RegencyClock clock;

    SeriesService(SeriesRepository forums, SeriesReader reader, SeriesViews views, CodeCounter codes, History history, RegencyClock clock) {
        this.forums = forums;
        this.reader = reader;
        this.views = views;
        this.codes = codes;
        this.history = history;
        this.clock = clock;
    }

    @ReadOnly
    public Slice<SeriesView> list(Actor actor, SeriesQuery query) {
        return views.of(actor, forums.list(actor, query, clock.today()));
    }

    @ReadOnly
    public SeriesView read(Actor actor, String code) {
        return views.of(actor, find(actor, code));
    }

    /** The code's number is drawn before the transaction that uses it. */
    public SeriesView create(Actor actor, SeriesTerms terms) {
        SeriesContent content = draft(actor, terms);
        return record(actor, content, String.format("F-%04d", codes.next("F", 0)));
    }

    @ReadOnly
    SeriesContent draft(Actor actor, SeriesTerms terms) {
        MeetingAccess.requireOfficial(actor);
        return reader.read(actor, terms, null);
    }

    @Transactional
    SeriesView record(Actor actor, SeriesContent content, String code) {
        Series made = new Series(forums.insert(code, content), code, content, null, 0);
        Facts facts = Facts.of();
        views.terms(made).facts().forEach(facts::say);
        history.write(actor, made.subject(), "recording", facts.map(), null);
        return views.of(actor, made);
    }

    /** @param change makes of what is said now what shall be said; meetings made before stay as they are */
    @Transactional
    public SeriesView correct(Actor actor, String code, long version, UnaryOperator<SeriesTerms> change) {
        Series before = forChange(actor, code);
        DomainError.requireRead(version, before.version());
        SeriesTerms said = views.terms(before);
        SeriesContent content = reader.read(actor, change.apply(said), before);
        if (content.equals(before.content())) {
            return views.of(actor, before);
        }
        forums.update(before, content);
        Series after = new Series(before.id(), code, content, before.endedOn(), before.version() + 1);
        Facts facts = Facts.of();
        Map<String, Object> now = views.terms(after).facts();
        said.facts().forEach((name, value) -> facts.change(name, value, now.get(name)));
        history.write(actor, before.subject(), "correction", facts.map(), null);
        return views.of(actor, after);
    }

    /** Nothing is planned there from that day on; what was stays. */
    @Transactional
    public SeriesView end(Actor actor, String code, SeriesEndingTerms terms) {
        Series before = forChange(actor, code);
        before.requireLiving();
        DomainError.requireRead(terms.version(), before.version());
        LocalDate on = terms.on();
        new Checks().present(on, "on").day(on, "on").end();
        forums.end(before, on);
        history.write(actor, before.subject(), "ending", Facts.of().say("on", on).map(), null);
        return views.of(actor, new Series(before.id(), code, before.content(), on, before.version() + 1));
    }

    private Series find(Actor actor, String code) {
        return forums.find(actor, code).orElseThrow(DomainError::notFound);
    }

    private Series forChange(Actor actor, String code) {
        forums.lock(code);
        Series found = find(actor, code);
        MeetingAccess.requireRecorder(actor, found.content().recorder());
        return found;
    }
}
