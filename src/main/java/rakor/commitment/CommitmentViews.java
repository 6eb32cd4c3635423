package rakor.commitment;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import rakor.common.Actor;
import rakor.common.Slice;

/** Shows commitments as the API gives them, each actor with the moves open to it. */
@Singleton
public class CommitmentViews {
    private final References references;
    private final ProgressRepository reports;
    private final CommitmentRights rights;

    CommitmentViews(References references, ProgressRepository reports, CommitmentRights rights) {
        this.references = references;
        this.reports = reports;
        this.rights = rights;
    }

    public CommitmentView of(Actor actor, Commitment it) {
        return of(actor, it, references.of(actor, List.of(it)));
    }

    public CommitmentView of(Actor actor, Commitment it, Refs refs) {
        return view(rights.of(actor, it), refs, reports.last(told(List.of(it))));
    }

    public Slice<CommitmentView> of(Actor actor, Slice<Commitment> found) {
        Refs refs = references.of(actor, found.items());
        Function<Commitment, CommitmentAccess> accesses = rights.of(actor, found.items());
        Map<Long, Progress> last = reports.last(told(found.items()));
        return found.map(it -> view(accesses.apply(it), refs, last));
    }

    /** Of what was never accepted nothing can have been told. */
    private static List<Long> told(List<Commitment> of) {
        return of.stream().filter(it -> it.course().acceptedOn() != null).map(Commitment::id).toList();
    }

    private static CommitmentView view(CommitmentAccess access, Refs refs, Map<Long, Progress> last) {
        return CommitmentView.of(access, refs, last.get(access.it().id()));
    }
}
