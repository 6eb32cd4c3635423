package rakor.commitment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rakor.stakeholder.OrganizationRef;

/** What a promise still lacks before anyone could be held to it. The one place where that is decided. */
public enum Missing {
    /** No organisation is named as owner; words alone name nobody. */
    OWNER,
    /** No organisation is named to whom it is owed. */
    COUNTERPART,
    /** Neither a due date nor a condition. */
    DUE,
    /** Neither a measure nor words that say when it is done. */
    MEASURE,
    /** An office of the regency owes it, but no post in that office. */
    OWNER_POST;

    /**
     * @param owner the organisation that owns it; null while none is named
     * @return nothing in states in which nothing is asked for any more
     */
    static List<Missing> of(CommitmentStatus status, Wording wording, OrganizationRef owner) {
        List<Missing> missing = new ArrayList<>();
        if (!status.mayLack()) {
            return missing;
        }
        add(missing, OWNER, owner == null);
        add(missing, COUNTERPART, wording.counterpart().organization() == null);
        add(missing, DUE, wording.dueDate() == null && wording.condition() == null);
        add(missing, MEASURE, wording.measure() == null && wording.doneWhen() == null);
        add(missing, OWNER_POST, owner != null && owner.regency() && wording.owner().post() == null);
        return missing;
    }

    private static void add(List<Missing> missing, Missing what, boolean lacks) {
        if (lacks) {
            missing.add(what);
        }
    }

    /** As the database keeps it: names with commas between. */
    static String stored(Collection<Missing> missing) {
        return missing.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    static List<Missing> read(String stored) {
        return stored.isEmpty() ? List.of() : Stream.of(stored.split(",")).map(Missing::valueOf).toList();
    }
}
