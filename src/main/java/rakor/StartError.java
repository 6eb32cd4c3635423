package rakor;

/** Rakor cannot start or a command cannot run. The message is one clear sentence for the person at the console. */
public final class StartError extends RuntimeException {
    public StartError(String sentence) {
        super(sentence);
    }

    public StartError(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
