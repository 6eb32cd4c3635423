package rakor;

import java.util.List;

/** What {@code java -jar rakor.jar NAME …} can do beside serving. Rooms add theirs as beans. */
public interface Command {
    String name();

    /** One line for {@code help}: the words after the name and what they do. */
    String usage();

    /** @return the exit code; 0 when all is well */
    int run(List<String> words);
}
