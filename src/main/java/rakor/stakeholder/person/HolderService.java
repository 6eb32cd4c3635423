package rakor.stakeholder.person;

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
import rakor.database.CodeCounter;
import rakor.history.Facts;
import rakor.history.History;
import rakor.history.Subject;
import rakor.stakeholder.HolderStatus;
import rakor.stakeholder.PersonAccounts;

/** Who holds which post for which time. Changes of one post's holders wait for each other, so that two never overlap unseen. */
@Singleton
public class HolderService {
    private final HolderRepository holders;
    private final PostRepository posts;
    private final PersonRepository people;
    private final PersonAccounts accounts;
    private final CodeCounter codes;
    private final History history;
    private final RegencyClock clock;

    HolderService(HolderRepository holders, PostRepository posts, PersonRepository people, PersonAccounts accounts, CodeCounter codes, History history, RegencyClock clock) {
        this.holders = holders;
        this.posts = posts;
        this.people = people;
        this.accounts = accounts;
        this.codes = codes;
        this.history = history;
        this.clock = clock;
    }

    @ReadOnly
    public Slice<HolderView> list(Actor actor, HolderQuery query) {
        return holders.list(query);
    }

    @ReadOnly
    public HolderView read(Actor actor, String code) {
        return holders.find(code).orElseThrow(DomainError::notFound).view();
    }

    /** The holder's name without titles, as accounts carry it. */
    @ReadOnly
    public String name(Actor actor, String code) {
        return holders.plainName(code).orElseThrow(DomainError::notFound);
    }

    /** The number of the holder's code is counted before the transaction, so that it holds no lock on the counter. */
    public HolderView create(Actor actor, HolderTerms terms) {
        PersonAccess.keeps(actor);
        return recorded(actor, terms.tidy(), String.format("H-%04d", codes.next("H", 0)));
    }

    @Transactional
    HolderView recorded(Actor actor, HolderTerms to, String code) {
        Post post = to.post() == null ? null : posts.resolve(to.post()).map(found -> posts.locked(found.code(), null)).orElse(null);
        Person person = to.person() == null ? null : people.resolve(to.person()).orElse(null);
        Checks checks = new Checks().refuse(to.post() == null, "post", "error.required").refuse(to.post() != null && post == null, "post", "error.unknown-code", String.valueOf(to.post()));
        checks.refuse(to.person() == null, "person", "error.required").refuse(to.person() != null && person == null, "person", "stakeholder.error.person-unknown", String.valueOf(to.person()));
        checks.refuse(post != null && over(post.endedOn(), to), "post", "stakeholder.error.organization-ended", to.post());
        checks.refuse(person != null && over(person.endedOn(), to), "person", "stakeholder.error.organization-ended", to.person());
        time(checks, to, post, "");
        holders.insert(code, post.id(), person.id(), to);
        HolderRepository.Stored made = holders.find(code).orElseThrow();
        Facts facts = Facts.of().say("post", post.code()).say("person", person.code()).say("status", to.status()).say("from", to.from()).say("to", to.to());
        history.write(actor, subject(made), "recording", facts.map(), null);
        return made.view();
    }

    private static boolean over(LocalDate ended, HolderTerms to) {
        return ended != null && (to.to() == null || to.to().isAfter(ended));
    }

    private void time(Checks checks, HolderTerms to, Post post, String self) {
        checks.present(to.status(), "status").present(to.from(), "from").day(to.from(), "from").day(to.to(), "to");
        checks.refuse(to.from() != null && to.to() != null && !to.to().isAfter(to.from()), "to", "stakeholder.error.to-before-from");
        if (!checks.failed() && to.status() == HolderStatus.DEFINITIVE) {
            holders.definitive(post.id(), to.from(), to.to(), self).ifPresent(other -> checks.refuse(true, "from", "stakeholder.error.holder-overlap", other.person(), other.from()));
        }
        checks.end();
    }

    /** @param change gives what it shall say from what it says now */
    @Transactional
    public HolderView correct(Actor actor, String code, long version, UnaryOperator<HolderTerms> change) {
        PersonAccess.keeps(actor);
        HolderRepository.Stored was = locked(code);
        HolderView before = was.view();
        DomainError.requireRead(version, before.version());
        HolderTerms to = change.apply(new HolderTerms(before.post().code(), before.person().code(), before.status(), before.from(), before.to())).tidy();
        Checks checks = new Checks().refuse(!before.post().code().equals(to.post()), "post", "stakeholder.error.holder-fixed").refuse(!before.person().code().equals(to.person()), "person", "stakeholder.error.holder-fixed");
        time(checks, to, posts.find(before.post().code()).orElseThrow(), code);
        return changed(actor, was, to, "correction");
    }

    /** What an administrator may end together with the holding: that person's accounts. */
    @ReadOnly
    public List<PersonAccounts.Held> accounts(Actor actor, String code) {
        PersonAccess.keeps(actor);
        return accounts.living(actor, person(holders.find(code).orElseThrow(DomainError::notFound)));
    }

    @Transactional
    public HolderView end(Actor actor, String code, HolderEndingTerms terms) {
        PersonAccess.keeps(actor);
        if (!terms.accounts().isEmpty()) {
            accounts.hold();
        }
        HolderRepository.Stored was = locked(code);
        HolderView before = was.view();
        if (before.to() != null) {
            throw DomainError.conflict("stakeholder.error.holder-ended", before.person().name());
        }
        DomainError.requireRead(terms.version(), before.version());
        Checks checks = new Checks().present(terms.on(), "on").day(terms.on(), "on");
        checks.refuse(terms.on() != null && !terms.on().isAfter(before.from()), "on", "stakeholder.error.to-before-from");
        accountsToEnd(checks, actor, was, terms);
        checks.end();
        HolderView ended = changed(actor, was, new HolderTerms(null, null, before.status(), before.from(), terms.on()), "ending");
        terms.accounts().forEach(username -> accounts.end(actor, username, before.code() + ", " + before.post().name()));
        return ended;
    }

    private void accountsToEnd(Checks checks, Actor actor, HolderRepository.Stored was, HolderEndingTerms terms) {
        if (terms.accounts().isEmpty()) {
            return;
        }
        List<String> own = accounts.living(actor, person(was)).stream().map(PersonAccounts.Held::username).toList();
        checks.refuse(!own.containsAll(terms.accounts()), "accounts", "stakeholder.error.account-of-another");
        checks.refuse(terms.on() != null && terms.on().isAfter(clock.today()), "accounts", "stakeholder.error.account-too-early");
    }

    private long person(HolderRepository.Stored holder) {
        return people.find(holder.view().person().code()).orElseThrow().id();
    }

    private HolderView changed(Actor actor, HolderRepository.Stored was, HolderTerms to, String move) {
        HolderView before = was.view();
        Facts facts = Facts.of().change("status", before.status(), to.status()).change("from", before.from(), to.from()).change("to", before.to(), to.to());
        if (!facts.none()) {
            holders.update(was, to);
            history.write(actor, subject(was), move, facts.map(), null);
        }
        return holders.find(before.code()).orElseThrow().view();
    }

    /** The post is held first: what stands in its holders' rows is read after that. */
    private HolderRepository.Stored locked(String code) {
        String post = holders.find(code).orElseThrow(DomainError::notFound).view().post().code();
        posts.locked(post, null);
        return holders.find(code).orElseThrow(DomainError::notFound);
    }

    private static Subject subject(HolderRepository.Stored holder) {
        return new Subject("incumbency", holder.id(), holder.view().code());
    }
}
