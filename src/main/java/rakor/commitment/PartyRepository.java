package rakor.commitment;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import rakor.database.Rows;
import rakor.database.Sql;

/**
 * Keeps which organisations a commitment concerns, with all that their lists go by: {@code leads} stands in one row of an
 * organisation, however many roles it has, {@code shown} in all rows of what its people may see.
 */
@Singleton
class PartyRepository {
    private final Rows rows;

    PartyRepository(Rows rows) {
        this.rows = rows;
    }

    /** Keys of the supporting organisations, by commitment. */
    Map<Long, List<Long>> supporters(Collection<Long> commitments) {
        Map<Long, List<Long>> found = new HashMap<>();
        Sql sql = Sql.of("SELECT p.commitment_id, p.organization_id FROM commitment_party p WHERE p.role = 'SUPPORT'").in("AND p.commitment_id IN", commitments).add("ORDER BY p.organization_id");
        rows.list(sql, row -> found.computeIfAbsent(row.number("commitment_id"), id -> new ArrayList<>()).add(row.number("organization_id")));
        return found;
    }

    void begun(Commitment it) {
        Sql sql = Sql.of("");
        Set<Long> leading = new HashSet<>();
        party(sql, it, "OWNER", it.wording().owner().organization(), leading);
        party(sql, it, "COUNTERPART", it.wording().counterpart().organization(), leading);
        it.wording().supporters().forEach(supporter -> party(sql, it, "SUPPORT", supporter, leading));
        if (!leading.isEmpty()) {
            rows.update(Sql.of("INSERT INTO commitment_party (organization_id, role, status, due_key, commitment_id, leads, shown) VALUES").add(sql));
        }
    }

    private static void party(Sql sql, Commitment it, String role, Long organization, Set<Long> leading) {
        if (organization != null) {
            sql.add((leading.isEmpty() ? "" : ", ") + "(?, ?, ?, ?, ?, ?, ?)", organization, role, it.status(), CommitmentRows.dueKey(it.wording()), it.id(), leading.add(organization), it.course().proposedOnce());
        }
    }

    void moved(Commitment was, Commitment now) {
        if (!sameParties(was.wording(), now.wording())) {
            rows.update(Sql.of("DELETE FROM commitment_party WHERE commitment_id = ?", was.id()));
            begun(now);
        } else if (was.status() != now.status()) {
            rows.update(Sql.of("UPDATE commitment_party SET status = ?, shown = ? WHERE commitment_id = ?", now.status(), now.course().proposedOnce(), was.id()));
        }
    }

    private static boolean sameParties(Wording a, Wording b) {
        return Objects.equals(a.owner().organization(), b.owner().organization()) && Objects.equals(a.counterpart().organization(), b.counterpart().organization())
                && a.supporters().equals(b.supporters()) && Objects.equals(a.dueDate(), b.dueDate());
    }
}
