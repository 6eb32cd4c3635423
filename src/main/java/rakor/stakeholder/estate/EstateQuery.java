package rakor.stakeholder.estate;

import java.util.List;
import java.util.Set;

/**
 * Which estates a list shows, by name.
 *
 * @param q        beginnings of words of the name
 * @param district code of a district it lies in
 * @param ended    yes: only those that are no more today; no: only the living; null: all
 * @param after    cursor of the page before; null on the first
 */
public record EstateQuery(String q, String district, Boolean ended, List<String> after, int limit) {
    static final Set<String> FILTERS = Set.of("q", "district", "ended");
}
