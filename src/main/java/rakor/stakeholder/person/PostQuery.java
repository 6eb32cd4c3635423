package rakor.stakeholder.person;

import java.util.List;
import java.util.Set;

/**
 * Which posts a list shows, by name.
 *
 * @param q            beginnings of words of the name
 * @param organization code
 * @param ended        yes: only those that are no more today; no: only the others; null: all
 * @param vacant       yes: only those nobody holds today; no: only those somebody holds; null: all
 * @param after        cursor of the page before; null on the first
 */
public record PostQuery(String q, String organization, Boolean ended, Boolean vacant, List<String> after, int limit) {
    static final Set<String> FILTERS = Set.of("q", "organization", "ended", "vacant");
}
