package rakor;

import java.util.ArrayDeque;
import java.util.Deque;

/** What must be ended with the process, the last begun first, whether a signal, an error or the end of a command ends it. */
public final class Ending {
    private static final Deque<Runnable> STEPS = new ArrayDeque<>();
    private static boolean begun;

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Ending::run, "ending"));
    }

    private Ending() {}

    /** Ends {@code step} before everything that was given earlier. A step must bear being ended already. */
    public static void first(Runnable step) {
        synchronized (STEPS) {
            if (begun) {
                throw new StartError("Stopped while starting.");
            }
            STEPS.push(step);
        }
    }

    private static void run() {
        synchronized (STEPS) {
            begun = true;
        }
        STEPS.forEach(Runnable::run);
    }
}
