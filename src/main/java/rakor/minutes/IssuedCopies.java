package rakor.minutes;

import java.util.List;
import rakor.common.Actor;

/** The files of sealed versions. What prints and keeps them answers; this room only asks. */
public interface IssuedCopies {
    /** Of one version, in the order of kind and number. */
    List<Copy> of(long meeting, int version);

    /** What the actor may know of: for whom numbered copies are is the regency's matter. */
    default List<Copy> seen(Actor actor, long meeting, int version) {
        return of(meeting, version).stream().filter(it -> actor.regency() || !it.numbered()).toList();
    }
}
