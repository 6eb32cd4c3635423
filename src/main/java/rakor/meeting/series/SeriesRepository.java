package rakor.meeting.series;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.Slice;
import rakor.database.Row;
import rakor.database.Rows;
import rakor.database.Sql;
import rakor.web.ListQuery;

/** Keeps forums. Every update carries the version that was read. */
@Singleton
class SeriesRepository {
    private final Rows rows;

    SeriesRepository(Rows rows) {
        this.rows = rows;
    }

    /** Changes of one forum, and plans made in it, wait for each other. Must come before any other read of the transaction. */
    void lock(String code) {
        rows.any(Sql.of("SELECT f.id FROM series f WHERE f.code = ? FOR UPDATE", Sql.ascii(code)));
    }

    Optional<Series> find(Actor actor, String code) {
        return rows.one(Sql.of("SELECT f.* FROM series f WHERE f.code = ? AND", Sql.ascii(code)).add(SeriesSight.condition(actor, "f")), SeriesRepository::bare).map(this::withHosts);
    }

    /** By name. @param ended yes: only those that are no more; no: only the others; null: all */
    Slice<Series> list(Actor actor, SeriesQuery query, LocalDate today) {
        Sql filter = Sql.of("FROM series f WHERE").add(SeriesSight.condition(actor, "f"));
        if (query.ended() != null) {
            filter.add(query.ended() ? "AND f.ended_on <= ?" : "AND (f.ended_on IS NULL OR f.ended_on > ?)", today);
        }
        if (query.q() != null) {
            filter.add("AND (f.code = ? OR LOCATE(?, f.name) > 0)", Sql.ascii(query.q().toUpperCase()), query.q());
        }
        Sql page = Sql.of("SELECT f.*").add(filter);
        if (query.after() != null) {
            String name = query.after().get(0);
            page.add("AND f.name >= ? AND (f.name > ? OR f.id > ?)", name, name, query.after().get(1));
        }
        List<Series> found = rows.list(page.add("ORDER BY f.name, f.id LIMIT " + (query.limit() + 1)), SeriesRepository::bare);
        int count = rows.countUpTo(Slice.COUNTED, Sql.of("SELECT f.id").add(filter));
        return Slice.of(found, query.limit(), last -> ListQuery.cursor(last.content().name(), last.id()), count).map(this::withHosts);
    }

    private static Series bare(Row row) {
        return new Series(row.number("id"), row.text("code"), SeriesContent.read(row, new ArrayList<>()), row.day("ended_on"), row.number("version"));
    }

    private Series withHosts(Series bare) {
        rows.list(Sql.of("SELECT h.organization_id FROM series_host h WHERE h.series_id = ? ORDER BY h.number", bare.id()), row -> bare.content().hosts().add(row.number("organization_id")));
        return bare;
    }

    long insert(String code, SeriesContent c) {
        Map<String, Object> columns = new LinkedHashMap<>(Map.of("code", code));
        columns.putAll(columns(c));
        String marks = columns.keySet().stream().map(name -> "?").collect(Collectors.joining(", "));
        long id = rows.insert(Sql.of("INSERT INTO series (" + String.join(", ", columns.keySet()) + ") VALUES (" + marks + ")", columns.values().toArray()));
        putHosts(id, c.hosts());
        return id;
    }

    void update(Series before, SeriesContent c) {
        Map<String, Object> columns = columns(c);
        String set = columns.keySet().stream().map(name -> name + " = ?").collect(Collectors.joining(", "));
        DomainError.requireChanged(rows.update(Sql.of("UPDATE series SET " + set, columns.values().toArray()).add(", version = version + 1 WHERE id = ? AND version = ?", before.id(), before.version())));
        if (!c.hosts().equals(before.content().hosts())) {
            rows.update(Sql.of("DELETE FROM series_host WHERE series_id = ?", before.id()));
            putHosts(before.id(), c.hosts());
        }
    }

    void end(Series before, LocalDate on) {
        DomainError.requireChanged(rows.update(Sql.of("UPDATE series SET ended_on = ?, version = version + 1 WHERE id = ? AND version = ?", on, before.id(), before.version())));
    }

    private static Map<String, Object> columns(SeriesContent c) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("name", c.name());
        columns.put("kind", c.kind());
        columns.put("recorder_id", c.recorder());
        columns.put("organizer_id", c.organizer());
        columns.put("chair_post_id", c.chairPost());
        columns.put("venue", c.venue());
        columns.put("mode", c.mode());
        columns.put("security_class", c.securityClass());
        columns.put("rhythm", c.rhythm() == null ? null : c.rhythm().every());
        columns.put("rhythm_unit", c.rhythm() == null ? null : c.rhythm().unit());
        return columns;
    }

    private void putHosts(long series, List<Long> hosts) {
        for (int i = 0; i < hosts.size(); i++) {
            rows.update(Sql.of("INSERT INTO series_host (series_id, number, organization_id) VALUES (?, ?, ?)", series, i + 1, hosts.get(i)));
        }
    }
}
