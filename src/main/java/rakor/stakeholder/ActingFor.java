package rakor.stakeholder;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.TreeSet;
import rakor.database.Rows;
import rakor.database.Sql;

/**
 * For whom somebody acts who acts for some organisations: those, their divisions of the day, and the ended
 * organisations that one of these succeeded. Running an estate, renting in it or being a member gives nothing.
 */
@Singleton
public class ActingFor {
    // one look at two indexes; a recursive statement costs twice as much, and most organisations have neither
    private static final String DIVISIONS = "SELECT l.other_id AS id FROM organization_link l WHERE l.relation = 'DIVISION' AND (l.valid_from IS NULL OR l.valid_from <= ?) AND (l.valid_to IS NULL OR l.valid_to > ?) AND l.organization_id IN";
    private static final String SUCCEEDED = "UNION ALL SELECT o.id FROM organization o WHERE o.valid_to <= ? AND o.successor_id IN";
    private static final String PARENTS = "SELECT l.other_id AS below, l.organization_id AS id FROM organization_link l WHERE l.relation = 'DIVISION' AND (l.valid_from IS NULL OR l.valid_from <= ?) AND (l.valid_to IS NULL OR l.valid_to > ?) AND l.other_id IN";
    private static final String SUCCESSORS = "UNION ALL SELECT o.id AS below, o.successor_id AS id FROM organization o WHERE o.valid_to <= ? AND o.successor_id IS NOT NULL AND o.id IN";
    private final Rows rows;

    ActingFor(Rows rows) {
        this.rows = rows;
    }

    @ReadOnly
    public Set<Long> of(Collection<Long> organizations, LocalDate day) {
        Set<Long> all = new TreeSet<>(organizations);
        Collection<Long> fresh = organizations;
        while (!fresh.isEmpty()) {
            Sql next = Sql.of(DIVISIONS, day, day).in("", fresh).add(SUCCEEDED, day).in("", fresh);
            // what is known already is not followed again, so a circle ends by itself
            fresh = rows.list(next, row -> row.number("id")).stream().filter(all::add).toList();
        }
        return all;
    }

    /**
     * The other way round: the organisations whose accounts act for each of these, itself among them.
     */
    @ReadOnly
    public Map<Long, Set<Long>> behind(Collection<Long> organizations, LocalDate day) {
        Map<Long, List<Long>> above = new HashMap<>();
        Set<Long> all = new TreeSet<>(organizations);
        Collection<Long> fresh = organizations;
        while (!fresh.isEmpty()) {
            Sql next = Sql.of(PARENTS, day, day).in("", fresh).add(SUCCESSORS, day).in("", fresh);
            List<long[]> steps = rows.list(next, row -> new long[] {row.number("below"), row.number("id")});
            steps.forEach(step -> above.computeIfAbsent(step[0], id -> new ArrayList<>()).add(step[1]));
            fresh = steps.stream().map(step -> step[1]).filter(all::add).toList();
        }
        return organizations.stream().distinct().collect(Collectors.toMap(Function.identity(), organization -> climbed(organization, above)));
    }

    private static Set<Long> climbed(long from, Map<Long, List<Long>> above) {
        Set<Long> reached = new TreeSet<>(List.of(from));
        Deque<Long> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            above.getOrDefault(open.pop(), List.of()).stream().filter(reached::add).forEach(open::push);
        }
        return reached;
    }
}
