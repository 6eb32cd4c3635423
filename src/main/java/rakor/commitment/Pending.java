package rakor.commitment;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What is kept beside a commitment in rows of its own and decides about its next moves.
 *
 * @param offer    the terms the owner offered instead; null unless they wait for an answer
 * @param count    how many requests are open
 * @param requests those that are open
 * @param behalf   what was recorded on behalf of a party, also what was disputed since, the oldest first
 */
public record Pending(Offer offer, int count, List<Request> requests, List<Behalf> behalf) {
    static final Pending NOTHING = new Pending(null, 0, List.of(), List.of());

    static Pending counted(int count) {
        return new Pending(null, count, List.of(), List.of());
    }

    Pending with(Offer waiting) {
        return new Pending(waiting, count, requests, behalf);
    }

    /** The open request of a kind; null when there is none. */
    public Request open(RequestKind kind) {
        return requests.stream().filter(request -> request.kind() == kind).findFirst().orElse(null);
    }

    public Pending asked(Request request) {
        return new Pending(offer, count + 1, Stream.concat(requests.stream(), Stream.of(request)).toList(), behalf);
    }

    Pending without(RequestKind... kinds) {
        List<RequestKind> gone = List.of(kinds);
        List<Request> left = requests.stream().filter(request -> !gone.contains(request.kind())).toList();
        return new Pending(offer, left.size(), left, behalf);
    }

    /** What was recorded on behalf of that party and on nobody else's since. */
    Stream<CommitmentMove> spokenFor(Long party) {
        return behalf.stream().filter(Behalf::standing).map(Behalf::move).distinct().filter(move -> Objects.equals(behalf(move).organization(), party));
    }

    /** Whether that account ever entered one by that move, whatever became of it. */
    boolean entered(CommitmentMove move, long account) {
        return behalf.stream().anyMatch(it -> it.move() == move && it.account() == account);
    }

    /** The last that stands and was recorded on behalf by that move; null when there is none. */
    Behalf behalf(CommitmentMove move) {
        return behalf.stream().filter(it -> it.standing() && it.move() == move).reduce((a, b) -> b).orElse(null);
    }
}
