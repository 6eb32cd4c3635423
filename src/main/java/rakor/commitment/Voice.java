package rakor.commitment;

import java.time.LocalDate;
import rakor.stakeholder.Voices;

/**
 * Whether a party can speak for itself.
 *
 * @param account     whether somebody with an account acts for it
 * @param firstSignIn the day the first of them was first here; null while none was
 */
record Voice(boolean account, LocalDate firstSignIn) {
    static final Voice NONE = new Voice(false, null);

    static Voice of(Voices.Voice found) {
        return found == null ? NONE : new Voice(true, found.firstSignIn());
    }
}
