package rakor.web;

import java.util.List;
import rakor.common.Actor;

/**
 * A register in the index of registers.
 *
 * @param position where it stands in the index
 * @param label    message key of its name
 * @param count    how many the reader sees, counted up to one more than the bound of lists
 */
public record Register(int position, String path, String label, int count) {
    /** Each room that keeps registers has one. */
    public interface Keeper {
        List<Register> registers(Actor actor);
    }
}
