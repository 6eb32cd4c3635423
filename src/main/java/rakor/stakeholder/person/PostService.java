package rakor.stakeholder.person;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.Slice;
import rakor.database.CodeCounter;
import rakor.history.Facts;
import rakor.history.History;
import rakor.history.Subject;

/** The register of posts: chairs that own promises, whoever sits in them. */
@Singleton
public class PostService {
    private final PostRepository posts;
    private final PostSearch search;
    private final PostRules rules;
    private final CodeCounter codes;
    private final History history;

    PostService(PostRepository posts, PostSearch search, PostRules rules, CodeCounter codes, History history) {
        this.posts = posts;
        this.search = search;
        this.rules = rules;
        this.codes = codes;
        this.history = history;
    }

    @ReadOnly
    public Slice<PostView> list(Actor actor, PostQuery query) {
        Slice<Post> found = search.list(query);
        return new Slice<>(search.views(found.items()), found.next(), found.total(), found.capped());
    }

    @ReadOnly
    public PostView read(Actor actor, String code) {
        return view(code);
    }

    /** How many there are today, counted up to a bound. */
    @ReadOnly
    public int count(Actor actor) {
        return search.count();
    }

    /** The number of the post's code is counted before the transaction, so that it holds no lock on the counter. */
    public PostView create(Actor actor, PostTerms terms) {
        PersonAccess.keeps(actor);
        return recorded(actor, terms.tidy(), String.format("J-%04d", codes.next("J", 0)));
    }

    @Transactional
    PostView recorded(Actor actor, PostTerms to, String code) {
        PostRules.Ends ends = rules.checked(to, null);
        posts.insert(code, to, ends.organization().id(), ends.superiorId());
        Post made = posts.find(code).orElseThrow();
        history.write(actor, subject(made), "recording", Facts.of().say("name", to.name()).say("organization", ends.organization().code()).say("superior", ends.superiorCode()).map(), null);
        return view(code);
    }

    /** @param change gives what it shall say from what it says now */
    @Transactional
    public PostView correct(Actor actor, String code, long version, UnaryOperator<PostTerms> change) {
        PersonAccess.keeps(actor);
        Post was = posts.locked(code, version);
        PostTerms to = change.apply(was.terms()).tidy();
        PostRules.Ends ends = rules.checked(to, was);
        Facts facts = Facts.of().change("name", was.name(), to.name()).change("organization", was.organization().code(), ends.organization().code()).change("superior", was.terms().superior(), ends.superiorCode());
        if (!facts.none()) {
            posts.update(was, to, ends.organization().id(), ends.superiorId());
            history.write(actor, subject(was), "correction", facts.map(), null);
        }
        return view(code);
    }

    /** @param version the version the caller read; null when none was named */
    @Transactional
    public PostView end(Actor actor, String code, Long version, LocalDate on) {
        PersonAccess.keeps(actor);
        Post was = posts.locked(code, null);
        if (was.endedOn() != null) {
            throw DomainError.conflict("stakeholder.error.organization-ended", was.name());
        }
        DomainError.requireRead(version, was.version());
        rules.onEnding(was, on);
        posts.end(was, on);
        history.write(actor, subject(was), "ending", Facts.of().say("on", on).map(), null);
        return view(code);
    }

    private PostView view(String code) {
        return search.views(List.of(posts.find(code).orElseThrow(DomainError::notFound))).get(0);
    }

    private static Subject subject(Post post) {
        return new Subject("post", post.id(), post.code());
    }
}
