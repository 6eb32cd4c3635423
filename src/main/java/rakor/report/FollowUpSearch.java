package rakor.report;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rakor.commitment.CommitmentSight;
import rakor.commitment.CommitmentStatus;
import rakor.commitment.Flag;
import rakor.common.Actor;
import rakor.database.Row;
import rakor.database.Rows;
import rakor.database.Sql;

/** The report's statements. Figures and rows have one condition in common, so they cannot disagree. */
@Singleton
class FollowUpSearch {
    private final Rows rows;

    FollowUpSearch(Rows rows) {
        this.rows = rows;
    }

    /** What is reported: leaves within the actor's sight and the scope; what was annulled counts nowhere. */
    static Sql condition(Actor actor, FollowUpScope scope, AsOf at) {
        FollowUpFilter filter = scope.filter();
        String held = at.held();
        Sql sql = Sql.of("c.leaf = TRUE AND " + held + ".status <> 'ANNULLED' AND").add(CommitmentSight.condition(actor, "c"));
        sql.given(filter.side(), "AND " + held + ".owner_side = ?").given(filter.status(), "AND " + held + ".status = ?").given(filter.strength(), "AND " + held + ".strength = ?");
        sql.given(scope.recorderId(), "AND c.recorder_id = ?").given(scope.meetingId(), "AND c.meeting_id = ?");
        sql.given(filter.from(), "AND c.meeting_date >= ?").given(filter.to(), "AND c.meeting_date <= ?");
        key(sql, filter.unowned(), scope.organizationId(), held + ".owner_id");
        key(sql, filter.offTopic(), scope.topicId(), held + ".topic_id");
        filter.flags().stream().sorted().forEach(flag -> sql.add("AND").add(flag.condition(held, at.reckoned())));
        filter.missing().stream().sorted().forEach(what -> sql.add("AND FIND_IN_SET(?, " + held + ".missing) > 0", what));
        return filter.later() ? sql.add("AND").add(at.later()) : sql;
    }

    private static void key(Sql sql, boolean none, Long key, String column) {
        if (none) {
            sql.add("AND " + column + " IS NULL");
        } else {
            sql.given(key, "AND " + column + " = ?");
        }
    }

    /** Counts by the columns, of which every group has its own values. */
    List<Cell> count(Sql condition, AsOf at, String... columns) {
        String by = Stream.concat(Stream.of(columns), Stream.of("status")).map(at::column).collect(Collectors.joining(", "));
        Sql sql = Sql.of("SELECT " + by + ", COUNT(*) AS n");
        for (Flag flag : Flag.values()) {
            sql.add(", SUM(CASE WHEN").add(flag.condition(at.held(), at.reckoned())).add("THEN 1 ELSE 0 END) AS " + flag.name());
        }
        sql.add(", COUNT(" + at.column("reported_on") + ") AS reported, SUM(" + at.column("slips") + ") AS slips, SUM(CASE WHEN").add(at.later()).add("THEN 1 ELSE 0 END) AS later");
        sql.add(at.tables()).add("WHERE").add(condition).add("GROUP BY " + by);
        return rows.list(sql, row -> new Cell(Stream.of(columns).map(row::text).collect(Collectors.toCollection(ArrayList::new)), tally(row)));
    }

    private static Tally tally(Row row) {
        Map<Flag, Long> flags = new EnumMap<>(Flag.class);
        for (Flag flag : Flag.values()) {
            flags.put(flag, row.number(flag.name()));
        }
        return Tally.of(row.of(CommitmentStatus.class, "status"), row.number("n"), flags, new Tally.More(row.number("reported"), row.number("later"), row.number("slips")));
    }

    int number(Sql condition, AsOf at) {
        return rows.one(Sql.of("SELECT COUNT(*) AS n").add(at.tables()).add("WHERE").add(condition), row -> row.small("n")).orElse(0);
    }

    /** What falls due first comes first, what has no date last; {@code after} the key of the row before, null at the beginning. */
    List<FollowUpEntry> list(Sql condition, AsOf at, FollowUpKey after, int limit) {
        String due = at.column("due_key");
        Sql sql = Sql.of("SELECT " + FollowUpEntry.columns(at)).add(at.tables()).add("WHERE").add(condition);
        if (after != null) {
            sql.add("AND (" + due + " > ? OR (" + due + " = ? AND c.id > ?))", after.due(), after.due(), after.id());
        }
        return rows.list(sql.add("ORDER BY " + due + ", c.id LIMIT " + limit), FollowUpEntry::read);
    }

    /** Keys of the supporting organisations, by commitment. */
    Map<Long, List<Long>> supporters(Collection<Long> commitments) {
        Map<Long, List<Long>> found = new HashMap<>();
        if (!commitments.isEmpty()) {
            Sql sql = Sql.of("SELECT p.commitment_id, p.organization_id FROM commitment_party p WHERE p.role = 'SUPPORT'").in("AND p.commitment_id IN", commitments).add("ORDER BY p.commitment_id, p.organization_id");
            rows.list(sql, row -> found.computeIfAbsent(row.number("commitment_id"), id -> new ArrayList<>()).add(row.number("organization_id")));
        }
        return found;
    }

    /** Titles of agenda items, by meeting and number. */
    Map<Long, Map<Integer, String>> agenda(Collection<Long> meetings) {
        Map<Long, Map<Integer, String>> found = new HashMap<>();
        if (!meetings.isEmpty()) {
            rows.list(Sql.of("SELECT a.meeting_id, a.number, a.title FROM agenda_item a").in("WHERE a.meeting_id IN", meetings),
                    row -> found.computeIfAbsent(row.number("meeting_id"), id -> new TreeMap<>()).put(row.small("number"), row.text("title")));
        }
        return found;
    }
}
