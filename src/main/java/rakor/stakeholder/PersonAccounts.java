package rakor.stakeholder;

import java.util.List;
import rakor.common.Actor;

/** The accounts people sign in with. The account room keeps them; this room asks for them where a post changes hands. */
public interface PersonAccounts {
    /** Living accounts of a person, by username. */
    List<Held> living(Actor actor, long person);

    /** Whether the actor is that person. */
    boolean is(Actor actor, long person);

    /** Called before anything is read by a transaction that will end accounts, so that the last administrator stays. */
    void hold();

    /** Ends an account for good, within the caller's transaction. */
    void end(Actor actor, String username, String reason);

    record Held(String username, String name) {}
}
