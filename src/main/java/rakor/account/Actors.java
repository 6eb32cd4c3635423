package rakor.account;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rakor.common.Actor;
import rakor.common.RegencyClock;
import rakor.stakeholder.ActingFor;
import rakor.web.SignedIn;

/** Makes actors of accounts, as the database knows them at this moment. */
@Singleton
public class Actors {
    private final ActorSearch search;
    private final ActingFor actingFor;
    private final RegencyClock clock;

    Actors(ActorSearch search, ActingFor actingFor, RegencyClock clock) {
        this.search = search;
        this.actingFor = actingFor;
        this.clock = clock;
    }

    /** The actor of a living account, for commands that run as somebody; empty when there is none of that name. */
    @ReadOnly
    public Optional<Actor> of(String username) {
        return search.named(username, clock.today()).map(this::whole);
    }

    /** Who is signed in by a living session of a living account. */
    @ReadOnly
    Optional<LiveSession> ofSession(String session) {
        return search.ofSession(session, clock.now(), clock.today()).map(known -> new LiveSession(new SignedIn(whole(known), session), known.mustChange()));
    }

    private Actor whole(ActorSearch.Known known) {
        Actor alone = known.alone();
        List<Long> own = new ArrayList<>(known.mandates());
        own.add(alone.organizationId());
        Set<Long> actsFor = actingFor.of(own, clock.today());
        return new Actor(alone.accountId(), alone.username(), alone.name(), alone.roles(), alone.organizationId(), alone.organizationName(), alone.regency(), actsFor, alone.locale());
    }
}
