package rakor.stakeholder.topic;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import rakor.common.Actor;
import rakor.common.Checks;
import rakor.common.DomainError;
import rakor.common.RegencyClock;
import rakor.common.Slice;
import rakor.history.Facts;
import rakor.history.History;
import rakor.history.Subject;
import rakor.stakeholder.Codes;

/** The register of topics, in both languages and in an order. An ended topic stays on what carries it and is offered no more. */
@Singleton
public class TopicService {
    private final TopicRepository topics;
    private final History history;
    private final RegencyClock clock;

    TopicService(TopicRepository topics, History history, RegencyClock clock) {
        this.topics = topics;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param ended yes: only those that are no more today; no: only the others; null: all
     * @param after cursor of the page before; null on the first
     */
    @ReadOnly
    public Slice<TopicView> list(Actor actor, Boolean ended, List<String> after, int limit) {
        return topics.list(ended, clock.today(), after, limit);
    }

    @ReadOnly
    public TopicView read(Actor actor, String code) {
        return topics.find(code).orElseThrow(DomainError::notFound).view();
    }

    @Transactional
    public TopicView create(Actor actor, TopicTerms terms) {
        TopicAccess.keeps(actor);
        TopicTerms tidy = terms.tidy();
        TopicTerms to = new TopicTerms(tidy.code(), tidy.nameId(), tidy.nameEn(), tidy.position() == null ? Integer.valueOf(topics.lastPosition() + 1) : tidy.position());
        Checks checks = new Checks();
        checks.refuse(to.code() != null && !to.code().matches("[A-Z0-9]+(_[A-Z0-9]+)*") || to.code() != null && to.code().length() > 40, "code", "stakeholder.error.topic-code");
        checks.refuse(to.code() != null && topics.find(to.code()).isPresent(), "code", "stakeholder.error.code-taken", String.valueOf(to.code()));
        checked(checks, to);
        String code = to.code() != null ? to.code() : made(to.nameEn());
        topics.insert(code, to);
        TopicRepository.Stored made = topics.find(code).orElseThrow();
        history.write(actor, subject(made), "recording", Facts.of().say("nameId", to.nameId()).say("nameEn", to.nameEn()).say("position", to.position()).map(), null);
        return made.view();
    }

    private String made(String words) {
        String code = Codes.from(words, word -> false).replace('-', '_');
        String shorter = code.substring(0, Math.min(code.length(), 36)).replaceAll("_+$", "");
        return Codes.from(shorter, word -> topics.find(word.replace('-', '_')).isPresent()).replace('-', '_');
    }

    /** @param change gives what it shall say from what it says now */
    @Transactional
    public TopicView correct(Actor actor, String code, long version, UnaryOperator<TopicTerms> change) {
        TopicAccess.keeps(actor);
        TopicRepository.Stored was = topics.locked(code);
        TopicView before = was.view();
        DomainError.requireRead(version, before.version());
        TopicTerms to = change.apply(new TopicTerms(code, before.nameId(), before.nameEn(), before.position())).tidy();
        checked(new Checks().refuse(!code.equals(to.code()), "code", "stakeholder.error.code-fixed").present(to.position(), "position"), to);
        Facts facts = Facts.of().change("nameId", before.nameId(), to.nameId()).change("nameEn", before.nameEn(), to.nameEn()).change("position", before.position(), to.position());
        if (!facts.none()) {
            topics.update(was, to, before.endedOn());
            history.write(actor, subject(was), "correction", facts.map(), null);
        }
        return topics.find(code).orElseThrow().view();
    }

    private static void checked(Checks checks, TopicTerms to) {
        checks.text(to.nameId(), "nameId", 120).text(to.nameEn(), "nameEn", 120).refuse(to.position() != null && (to.position() < 1 || to.position() > 999), "position", "stakeholder.error.position").end();
    }

    /** @param version the version the caller read; null when none was named */
    @Transactional
    public TopicView end(Actor actor, String code, Long version, LocalDate on) {
        TopicAccess.keeps(actor);
        TopicRepository.Stored was = topics.locked(code);
        TopicView before = was.view();
        if (before.endedOn() != null) {
            throw DomainError.conflict("stakeholder.error.organization-ended", before.nameId());
        }
        DomainError.requireRead(version, before.version());
        new Checks().present(on, "on").day(on, "on").end();
        topics.update(was, new TopicTerms(code, before.nameId(), before.nameEn(), before.position()), on);
        history.write(actor, subject(was), "ending", Facts.of().say("on", on).map(), null);
        return topics.find(code).orElseThrow().view();
    }

    private static Subject subject(TopicRepository.Stored topic) {
        return new Subject("topic", topic.id(), topic.view().code());
    }
}
