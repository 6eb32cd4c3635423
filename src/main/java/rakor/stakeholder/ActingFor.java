package rakor.stakeholder;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import rakor.database.Rows;
import rakor.database.Sql;

/**
 * For whom somebody acts who acts for some organisations: those, their divisions of the day, and the ended
 * organisations that one of these succeeded. Running an estate, renting in it or being a member gives nothing.
 */
@Singleton
public class ActingFor {
    // UNION keeps each organisation once, so a circle of successors ends by itself
    private static final String FROM = "WITH RECURSIVE acting (id) AS (SELECT o.id FROM organization o WHERE o.id IN";
    private static final String DIVISIONS = "UNION SELECT l.other_id FROM organization_link l JOIN acting a ON l.organization_id = a.id"
            + " WHERE l.relation = 'DIVISION' AND (l.valid_from IS NULL OR l.valid_from <= ?) AND (l.valid_to IS NULL OR l.valid_to > ?)";
    private static final String SUCCEEDED = "UNION SELECT o.id FROM organization o JOIN acting a ON o.successor_id = a.id WHERE o.valid_to <= ?) SELECT id FROM acting";
    private final Rows rows;

    ActingFor(Rows rows) {
        this.rows = rows;
    }

    @ReadOnly
    public Set<Long> of(Collection<Long> organizations, LocalDate day) {
        Sql closure = Sql.of("").in(FROM, organizations).add(DIVISIONS, day, day).add(SUCCEEDED, day);
        return new TreeSet<>(rows.list(closure, row -> row.number("id")));
    }
}
