package rakor.history;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import rakor.common.DomainError;
import rakor.common.RegencyClock;
import rakor.common.Slice;
import rakor.database.Row;
import rakor.database.Rows;
import rakor.database.Sql;
import rakor.web.ListQuery;

/** Lists history rows, the latest first. */
@Singleton
class HistorySearch {
    private final Rows rows;
    private final FactReader facts;
    private final RegencyClock clock;

    HistorySearch(Rows rows, FactReader facts, RegencyClock clock) {
        this.rows = rows;
        this.facts = facts;
        this.clock = clock;
    }

    Slice<HistoryView> list(HistoryFilter filter, ListQuery query) {
        Sql page = Sql.of("SELECT h.*, a.username, s.number AS seal FROM history h LEFT JOIN account a ON a.id = h.account_id LEFT JOIN history_seal s ON s.history_id = h.id WHERE");
        page.add(condition(filter));
        List<String> after = query.after(2);
        if (after != null) {
            Instant at = instant(after.get(0));
            page.add("AND h.at <= ? AND (h.at < ? OR h.id < ?)", at, at, number(after.get(1)));
        }
        page.add("ORDER BY h.at DESC, h.id DESC LIMIT " + (query.limit() + 1));
        int count = rows.countUpTo(Slice.COUNTED, Sql.of("SELECT 1 FROM history h WHERE").add(condition(filter)));
        return Slice.of(rows.list(page, this::read), query.limit(), last -> ListQuery.cursor(last.view().at().getEpochSecond(), last.id()), count).map(Found::view);
    }

    private Sql condition(HistoryFilter filter) {
        Sql sql = Sql.of("1 = 1").given(Sql.ascii(filter.record()), "AND h.record = ?").given(filter.code(), "AND h.record_code = ?");
        if (filter.account() != null) {
            sql.add("AND h.account_id = (SELECT a.id FROM account a WHERE a.username = ?)", Sql.ascii(filter.account()));
        }
        if (filter.from() != null) {
            sql.add("AND h.at >= ?", filter.from().atStartOfDay(clock.zone()).toInstant());
        }
        if (filter.to() != null) {
            sql.add("AND h.at < ?", filter.to().plusDays(1).atStartOfDay(clock.zone()).toInstant());
        }
        return sql;
    }

    /** The kinds of record there are rows about. */
    List<String> kinds() {
        return rows.list(Sql.of("SELECT DISTINCT h.record FROM history h ORDER BY h.record"), row -> row.text("record"));
    }

    private Found read(Row row) {
        return new Found(row.number("id"), new HistoryView(row.text("record"), row.text("record_code"), row.number("seq"), row.instant("at"), row.text("username"), row.text("account_name"),
                row.text("move"), facts.read(row.text("facts")), row.text("reason"), row.text("previous_hash"), row.text("hash"), row.number("seal")));
    }

    private static Instant instant(String seconds) {
        Instant at = Instant.ofEpochSecond(number(seconds));
        if (at.atOffset(ZoneOffset.UTC).getYear() > 9999) {
            throw DomainError.unreadable("error.cursor");
        }
        return at;
    }

    private static long number(String text) {
        if (!text.matches("[0-9]{1,12}")) {
            throw DomainError.unreadable("error.cursor");
        }
        return Long.parseLong(text);
    }

    private record Found(long id, HistoryView view) {}
}
