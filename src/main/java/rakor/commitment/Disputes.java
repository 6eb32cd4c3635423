package rakor.commitment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import rakor.common.Actor;
import rakor.common.Role;

/**
 * What was recorded on behalf of a party and may still be disputed by it, one declaration at a time.
 *
 * @param voices by organisation
 */
record Disputes(Actor actor, Commitment it, Map<Long, Voice> voices, LocalDate today) {
    /** The last declaration that may be taken back now and was recorded on behalf of a party the actor acts for; null where there is none. */
    Behalf last() {
        List<Behalf> declared = CommitmentMove.declared(it.status()).stream().filter(move -> it.course().onBehalf().contains(move.noun())).map(move -> it.pending().behalf(move))
                .filter(behalf -> behalf != null && speaksFor(behalf) && behalf.leadsBack()).sorted(Comparator.comparing(Behalf::number).reversed()).toList();
        // of two parties acted for, the one has time while the other's is over
        return declared.stream().filter(this::inTime).findFirst().orElse(declared.isEmpty() ? null : declared.get(0));
    }

    private boolean speaksFor(Behalf behalf) {
        return actor.hasAny(Role.OFFICIAL, Role.LIAISON) && actor.actsFor(behalf.organization());
    }

    /** @param behalf null for none, which nobody has time to dispute */
    boolean inTime(Behalf behalf) {
        LocalDate until = behalf == null ? null : behalf.disputableUntil(voices.getOrDefault(behalf.organization(), Voice.NONE));
        return until != null && !today.isAfter(until);
    }
}
