package rakor;

/** What must be done at each start of the server once the tables stand and before the first request: beans, run in order. */
public interface Opening {
    /** Lower goes first. */
    int order();

    void open();
}
