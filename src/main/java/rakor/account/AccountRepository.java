package rakor.account;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rakor.common.DomainError;
import rakor.common.RegencyClock;
import rakor.common.Role;
import rakor.database.Row;
import rakor.database.Rows;
import rakor.database.Sql;

@Singleton
class AccountRepository {
    static final String COLUMNS = "SELECT a.id, a.username, a.name, a.person_id, a.organization_id, a.must_change, a.language, a.created_at, a.ended_at, a.version,"
            + " (SELECT GROUP_CONCAT(r.role) FROM account_role r WHERE r.account_id = a.id) AS roles FROM account a";
    private final Rows rows;
    private final RegencyClock clock;

    AccountRepository(Rows rows, RegencyClock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    Optional<Account> named(String username) {
        return Usernames.possible(username) ? rows.one(Sql.of(COLUMNS + " WHERE a.username = ?", username), AccountRepository::account) : Optional.empty();
    }

    List<Account> livingOf(long person) {
        return rows.list(Sql.of(COLUMNS + " WHERE a.person_id = ? AND a.ended_at IS NULL ORDER BY a.username", person), AccountRepository::account);
    }

    boolean none() {
        return !rows.any(Sql.of("SELECT 1 FROM account LIMIT 1"));
    }

    long insert(Account account, String hash) {
        long id = rows.insert(Sql.of("INSERT INTO account (username, name, person_id, organization_id, password_hash, must_change, language, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                account.username(), account.name(), account.personId(), account.organizationId(), hash, account.mustChange(), account.language(), clock.now()));
        insertRoles(id, account.roles());
        return id;
    }

    void correct(Account account) {
        Sql sql = Sql.of("UPDATE account SET name = ?, person_id = ?, organization_id = ?, language = ?, version = version + 1 WHERE id = ? AND version = ?",
                account.name(), account.personId(), account.organizationId(), account.language(), account.id(), account.version());
        DomainError.requireChanged(rows.update(sql));
    }

    void roles(Account account, Set<Role> roles) {
        touch(account);
        rows.update(Sql.of("DELETE FROM account_role WHERE account_id = ?", account.id()));
        insertRoles(account.id(), roles);
    }

    void end(Account account) {
        Sql sql = Sql.of("UPDATE account SET ended_at = ?, version = version + 1 WHERE id = ? AND version = ?",
                clock.now(), account.id(), account.version());
        DomainError.requireChanged(rows.update(sql));
    }

    void reinstate(Account account) {
        Sql sql = Sql.of("UPDATE account SET ended_at = NULL, version = version + 1 WHERE id = ? AND version = ?", account.id(), account.version());
        DomainError.requireChanged(rows.update(sql));
    }

    void password(Account account, String hash, boolean mustChange) {
        Sql sql = Sql.of("UPDATE account SET password_hash = ?, must_change = ?, version = version + 1 WHERE id = ? AND version = ?",
                hash, mustChange, account.id(), account.version());
        DomainError.requireChanged(rows.update(sql));
    }

    /** Changes of roles and endings of administrators wait here for each other, before they read anything. */
    void lockAdministrators() {
        rows.update(Sql.of("INSERT INTO setting (name, value, changed_at) VALUES ('administrators', '', ?) ON DUPLICATE KEY UPDATE changed_at = VALUES(changed_at)", clock.now()));
    }

    boolean otherAdministrator(long than) {
        return rows.any(Sql.of("SELECT 1 FROM account_role r JOIN account a ON a.id = r.account_id WHERE r.role = 'ADMIN' AND a.ended_at IS NULL AND a.id <> ? LIMIT 1", than));
    }

    /** For a change that stands in another table of the account. */
    void touch(Account account) {
        Sql sql = Sql.of("UPDATE account SET version = version + 1 WHERE id = ? AND version = ?", account.id(), account.version());
        DomainError.requireChanged(rows.update(sql));
    }

    private void insertRoles(long id, Collection<Role> roles) {
        roles.forEach(role -> rows.update(Sql.of("INSERT INTO account_role (account_id, role) VALUES (?, ?)", id, role)));
    }

    static Account account(Row row) {
        String list = row.text("roles");
        Stream<String> roles = list == null ? Stream.empty() : Stream.of(list.split(","));
        return new Account(row.number("id"), row.text("username"), row.text("name"), row.number("person_id"), row.number("organization_id"), row.flag("must_change"), row.text("language"),
                row.instant("created_at"), row.instant("ended_at"), row.number("version"), roles.map(Role::valueOf).collect(Collectors.toSet()));
    }
}
