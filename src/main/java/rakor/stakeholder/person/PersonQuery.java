package rakor.stakeholder.person;

import java.util.List;
import java.util.Set;

/**
 * Which people a list shows, by name.
 *
 * @param q            beginnings of words of the name
 * @param organization code
 * @param ended        yes: only those taken off the register today; no: only the others; null: all
 * @param after        cursor of the page before; null on the first
 */
public record PersonQuery(String q, String organization, Boolean ended, List<String> after, int limit) {
    static final Set<String> FILTERS = Set.of("q", "organization", "ended");
}
