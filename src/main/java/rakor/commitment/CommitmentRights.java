package rakor.commitment;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.stakeholder.Voices;

/** Gives {@link CommitmentAccess} what it judges by: who can speak for themselves, and the day. */
@Singleton
class CommitmentRights {
    private final Voices voices;
    private final Reckonings reckonings;

    CommitmentRights(Voices voices, Reckonings reckonings) {
        this.voices = voices;
        this.reckonings = reckonings;
    }

    /** Of one that is opened: its page also tells who cannot speak for themselves. */
    CommitmentAccess of(Actor actor, Commitment it) {
        return of(actor, ends(it).collect(Collectors.toSet())).apply(it);
    }

    /** One look at the accounts for all of them, and none where no rule asks. */
    Function<Commitment, CommitmentAccess> of(Actor actor, Collection<Commitment> commitments) {
        return of(actor, commitments.stream().filter(it -> actor.hasAny(Role.OFFICIAL, Role.LEADERSHIP) || !it.course().onBehalf().isEmpty()).flatMap(CommitmentRights::ends).collect(Collectors.toSet()));
    }

    private Function<Commitment, CommitmentAccess> of(Actor actor, Set<Long> parties) {
        Reckoning today = reckonings.today();
        Map<Long, Voice> known = parties.isEmpty() ? Map.of()
                : voices.of(parties, today.day()).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> Voice.of(entry.getValue())));
        return it -> new CommitmentAccess(actor, it, known, today);
    }

    private static Stream<Long> ends(Commitment it) {
        return Stream.of(it.wording().owner().organization(), it.wording().counterpart().organization()).filter(Objects::nonNull);
    }
}
