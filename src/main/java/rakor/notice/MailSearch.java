package rakor.notice;

import jakarta.inject.Singleton;
import java.util.List;
import rakor.common.Slice;
import rakor.database.Rows;
import rakor.database.Sql;

/** Lists mails, newest first. */
@Singleton
class MailSearch {
    private final Rows rows;

    MailSearch(Rows rows) {
        this.rows = rows;
    }

    List<Mail> page(MailFilter filter, MailFilter.After after, int limit) {
        Sql sql = Sql.of("SELECT o.* FROM outbox o WHERE 1 = 1").add(narrowed(filter));
        if (after != null) {
            sql.add("AND o.created_at <= ? AND (o.created_at < ? OR o.code < ?)", after.at(), after.at(), Sql.ascii(after.code()));
        }
        return rows.list(sql.add("ORDER BY o.created_at DESC, o.code DESC LIMIT " + (limit + 1)), Mail::read);
    }

    int count(MailFilter filter) {
        return rows.countUpTo(Slice.COUNTED, Sql.of("SELECT o.id FROM outbox o WHERE 1 = 1").add(narrowed(filter)));
    }

    private static Sql narrowed(MailFilter filter) {
        return Sql.of("").given(filter.state(), "AND o.state = ?").given(filter.kind(), "AND o.kind = ?").given(Sql.ascii(filter.about()), "AND o.about = ?").given(filter.receiver(), "AND o.receiver = ?");
    }
}
