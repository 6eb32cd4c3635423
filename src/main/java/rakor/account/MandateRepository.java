package rakor.account;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import rakor.database.Rows;
import rakor.database.Sql;

@Singleton
class MandateRepository {
    private final Rows rows;

    MandateRepository(Rows rows) {
        this.rows = rows;
    }

    /** Of all the accounts, the youngest first. */
    List<Mandate> of(Collection<Long> accounts) {
        Sql sql = Sql.of("").in("SELECT m.account_id, m.number, m.organization_id, m.valid_from, m.valid_to FROM account_mandate m WHERE m.account_id IN", accounts).add("ORDER BY m.account_id, m.number DESC");
        return rows.list(sql, row -> new Mandate(row.number("account_id"), row.small("number"), row.number("organization_id"), row.day("valid_from"), row.day("valid_to")));
    }

    void insert(Mandate mandate) {
        rows.update(Sql.of("INSERT INTO account_mandate (account_id, number, organization_id, valid_from, valid_to) VALUES (?, ?, ?, ?, ?)", mandate.accountId(), mandate.number(), mandate.organizationId(), mandate.from(), mandate.to()));
    }

    void end(Mandate mandate, LocalDate on) {
        rows.update(Sql.of("UPDATE account_mandate SET valid_to = ? WHERE account_id = ? AND number = ?", on, mandate.accountId(), mandate.number()));
    }
}
