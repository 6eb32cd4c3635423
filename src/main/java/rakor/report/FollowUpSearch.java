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
import rakor.commitment.CommitmentStatus;
import rakor.commitment.Flag;
import rakor.commitment.PartyWalk;
import rakor.common.Actor;
import rakor.common.Slice;
import rakor.database.Row;
import rakor.database.Rows;
import rakor.database.Sql;

/** The report's statements. */
@Singleton
class FollowUpSearch {
    private final Rows rows;

    FollowUpSearch(Rows rows) {
        this.rows = rows;
    }

    /** Counts by the columns, of which every group has its own values. */
    List<Cell> count(Reported what, String... columns) {
        AsOf at = what.at();
        String by = Stream.concat(Stream.of(columns), Stream.of("status")).map(at::column).collect(Collectors.joining(", "));
        Sql sql = Sql.of("SELECT " + by + ", COUNT(*) AS n");
        for (Flag flag : Flag.values()) {
            sql.add(", SUM(CASE WHEN").add(flag.condition(at.held(), at.reckoned())).add("THEN 1 ELSE 0 END) AS " + flag.name());
        }
        sql.add(", COUNT(" + at.column("reported_on") + ") AS reported, SUM(" + at.column("slips") + ") AS slips, SUM(CASE WHEN").add(at.later()).add("THEN 1 ELSE 0 END) AS later");
        sql.add(what.from()).add("GROUP BY " + by);
        return rows.list(sql, row -> new Cell(Stream.of(columns).map(row::text).collect(Collectors.toCollection(ArrayList::new)), tally(row)));
    }

    private static Tally tally(Row row) {
        Map<Flag, Long> flags = new EnumMap<>(Flag.class);
        for (Flag flag : Flag.values()) {
            flags.put(flag, row.number(flag.name()));
        }
        return Tally.of(row.of(CommitmentStatus.class, "status"), row.number("n"), flags, new Tally.More(row.number("reported"), row.number("later"), row.number("slips")));
    }

    /** What falls due first comes first, what has no date last; {@code after} the key of the row before, null at the beginning. */
    List<FollowUpEntry> list(Reported what, FollowUpKey after, int limit) {
        String due = what.at().column("due_key");
        Sql sql = what.select(FollowUpEntry.columns(what.at()));
        if (after != null) {
            sql.add("AND (" + due + " > ? OR (" + due + " = ? AND c.id > ?))", after.due(), after.due(), after.id());
        }
        return rows.list(sql.add("ORDER BY " + due + ", c.id LIMIT " + limit), FollowUpEntry::read);
    }

    /** The first that a party is concerned by, of what holds today. */
    Slice<FollowUpEntry> first(Actor actor, AsOf present, int most) {
        Sql sql = Sql.of("SELECT " + FollowUpEntry.columns(present) + " FROM (").add(PartyWalk.first(actor, most)).add(") mine JOIN commitment c ON c.id = mine.id ORDER BY mine.due_key, mine.id LIMIT " + most);
        return Slice.counted(rows.list(sql, FollowUpEntry::read), null, rows.countUpTo(Slice.COUNTED, PartyWalk.first(actor, Slice.COUNTED + 1)));
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
