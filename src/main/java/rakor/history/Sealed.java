package rakor.history;

import java.util.List;

/** Records with seals of their own. Whoever keeps them answers when the history is verified. */
public interface Sealed {
    /** A line each, naming the record; empty when all are as they were sealed. */
    List<String> damages();
}
