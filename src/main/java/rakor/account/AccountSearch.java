package rakor.account;

import jakarta.inject.Singleton;
import java.util.List;
import rakor.common.Slice;
import rakor.database.Rows;
import rakor.database.Sql;

/** Lists accounts by username. */
@Singleton
class AccountSearch {
    private final Rows rows;

    AccountSearch(Rows rows) {
        this.rows = rows;
    }

    /** @param after the last username of the page before; null on the first page */
    List<Account> page(AccountFilter filter, String after, int limit) {
        Sql sql = Sql.of(AccountRepository.COLUMNS + " WHERE 1 = 1").add(narrowed(filter)).given(after, "AND a.username > ?").add("ORDER BY a.username LIMIT " + (limit + 1));
        return rows.list(sql, AccountRepository::account);
    }

    int count(AccountFilter filter) {
        return rows.countUpTo(Slice.COUNTED, Sql.of("SELECT a.id FROM account a WHERE 1 = 1").add(narrowed(filter)));
    }

    private static Sql narrowed(AccountFilter filter) {
        Sql sql = Sql.of("");
        if (filter.word() != null) {
            String part = "%" + filter.word().replaceAll("([!%_])", "!$1") + "%";
            // what was typed may hold letters that no username has
            sql.add("AND (CONVERT(a.username USING utf8mb4) LIKE ? ESCAPE '!' OR a.name LIKE ? ESCAPE '!')", part, part);
        }
        if (filter.state() != null) {
            sql.add(filter.state() == AccountFilter.State.LIVING ? "AND a.ended_at IS NULL" : "AND a.ended_at IS NOT NULL");
        }
        return sql.given(filter.role(), "AND EXISTS (SELECT 1 FROM account_role f WHERE f.account_id = a.id AND f.role = ?)")
                .given(Sql.ascii(filter.organization()), "AND a.organization_id = (SELECT o.id FROM organization o WHERE o.code = ?)");
    }
}
