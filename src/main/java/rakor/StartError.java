package rakor;

import org.slf4j.LoggerFactory;

/** Rakor cannot start or a command cannot run. The message is one clear sentence for the person at the console. */
public final class StartError extends RuntimeException {
    public StartError(String sentence) {
        super(sentence);
    }

    public StartError(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** The sentence that lies in {@code thrown}, or one made of its deepest reason. */
    public static StartError of(RuntimeException thrown) {
        Throwable deepest = thrown;
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof StartError error) {
                return error;
            }
            deepest = t;
        }
        LoggerFactory.getLogger(StartError.class).debug("failed", thrown);
        String reason = String.valueOf(deepest.getMessage()).lines().findFirst().orElse("no reason given");
        return new StartError("It cannot go on: " + reason + (reason.endsWith(".") ? "" : "."), thrown);
    }
}
