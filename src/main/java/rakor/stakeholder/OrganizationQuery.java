package rakor.stakeholder;

import java.util.List;
import java.util.Set;
import rakor.common.Side;

/**
 * Which organisations a list shows, by name.
 *
 * @param q     beginnings of words of any of its names, or its code
 * @param ended yes: only those that are no more today; no: only the living; null: all
 * @param after cursor of the page before; null on the first
 */
public record OrganizationQuery(String q, Side side, OrganizationKind kind, Boolean regency, Boolean ended, List<String> after, int limit) {
    static final Set<String> FILTERS = Set.of("q", "side", "kind", "regency", "ended");
}
