package rakor.account;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.database.Row;
import rakor.database.Rows;
import rakor.database.Sql;

/** Reads all that makes an actor in one statement; it runs for every request of somebody signed in. */
@Singleton
class ActorSearch {
    private static final String ACCOUNT = "SELECT a.id, a.username, a.name, a.must_change, a.language, a.organization_id, o.name AS organization_name, o.regency,"
            + " (SELECT GROUP_CONCAT(r.role) FROM account_role r WHERE r.account_id = a.id) AS roles,"
            // fits its 1024 bytes because mandates are few, see AccountAccess
            + " (SELECT GROUP_CONCAT(m.organization_id) FROM account_mandate m WHERE m.account_id = a.id AND m.valid_from <= ? AND (m.valid_to IS NULL OR m.valid_to > ?)) AS mandates"
            + " FROM account a JOIN organization o ON o.id = a.organization_id";
    private final Rows rows;

    ActorSearch(Rows rows) {
        this.rows = rows;
    }

    Optional<Known> named(String username, LocalDate day) {
        return rows.one(Sql.of(ACCOUNT, day, day).add("WHERE a.username = ? AND a.ended_at IS NULL", Sql.ascii(username)), ActorSearch::known);
    }

    Optional<Known> ofSession(String session, Instant now, LocalDate day) {
        Sql sql = Sql.of(ACCOUNT, day, day).add("JOIN session s ON s.account_id = a.id WHERE s.id = ? AND s.ended_at IS NULL AND s.expires_at > ? AND a.ended_at IS NULL", Sql.ascii(session), now);
        return rows.one(sql, ActorSearch::known);
    }

    private static Known known(Row row) {
        Set<Role> roles = words(row.text("roles")).map(Role::valueOf).collect(Collectors.toSet());
        List<Long> mandates = words(row.text("mandates")).map(Long::valueOf).toList();
        Actor alone = new Actor(row.number("id"), row.text("username"), row.text("name"), roles, row.number("organization_id"), row.text("organization_name"),
                row.flag("regency"), Set.of(), Locale.forLanguageTag(row.text("language")));
        return new Known(alone, mandates, row.flag("must_change"));
    }

    private static Stream<String> words(String list) {
        return list == null ? Stream.empty() : Arrays.stream(list.split(","));
    }

    /** An account as it stands: the actor, still without whom it acts for, and its mandates of the day. */
    record Known(Actor alone, List<Long> mandates, boolean mustChange) {}
}
