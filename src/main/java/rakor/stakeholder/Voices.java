package rakor.stakeholder;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** Which organisations can speak for themselves. The account room knows; rooms that record on behalf of others ask. */
public interface Voices {
    /** Of the organisations for which at least one living account of an official or a liaison acts on that day. */
    Map<Long, Voice> of(Collection<Long> organizations, LocalDate day);

    /** @param firstSignIn the day the first of its accounts was first used; null while none was */
    record Voice(LocalDate firstSignIn) {}
}
