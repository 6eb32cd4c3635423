package rakor.stakeholder.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Which holders a list shows, the latest begun first.
 *
 * @param post   code
 * @param person code
 * @param on     only those in force on that day
 * @param after  cursor of the page before; null on the first
 */
public record HolderQuery(String post, String person, LocalDate on, List<String> after, int limit) {
    static final Set<String> FILTERS = Set.of("post", "person", "on");
}
