package rakor.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.Role;
import rakor.database.Sql;
import rakor.support.Accounts;
import rakor.support.RakorTest;
import rakor.support.Statements;

@RakorTest
class LastAdministratorTest {
    private static int made;
    private final Accounts accounts;
    private final AccountMoveService moves;
    private final Statements rows;

    LastAdministratorTest(Accounts accounts, AccountMoveService moves, Statements rows) {
        this.accounts = accounts;
        this.moves = moves;
        this.rows = rows;
    }

    @Test
    void theLastAdministratorCannotBeEndedOrLoseTheRole() {
        Actor only = alone();
        assertEquals("account.error.last-administrator", assertThrows(DomainError.class, () -> moves.end(only, only.username(), null, "alasan")).key());
        assertEquals("account.error.last-administrator", assertThrows(DomainError.class, () -> moves.roles(Actor.system(), only.username(), null, Set.of(Role.OFFICIAL))).key());
        Actor second = accounts.make("kedua" + ++made, "PEMKAB-BEKASI", Role.ADMIN);
        moves.end(only, only.username(), null, "ada penggantinya");
        assertEquals("account.error.last-administrator", assertThrows(DomainError.class, () -> moves.end(second, second.username(), null, "alasan")).key());
    }

    @RepeatedTest(5)
    void twoAdministratorsWhoEndOrDemoteEachOtherAtOnceLeaveOne() throws Exception {
        Actor one = alone();
        Actor other = accounts.make("lawan" + ++made, "PEMKAB-BEKASI", Role.ADMIN);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        Callable<String> ends = () -> outcome(() -> moves.end(one, other.username(), null, "bersamaan"));
        Callable<String> demotes = () -> outcome(() -> moves.roles(other, one.username(), null, Set.of(Role.OFFICIAL)));
        List<String> outcomes = new java.util.ArrayList<>();
        for (Future<String> outcome : pool.invokeAll(List.of(ends, demotes))) {
            outcomes.add(outcome.get());
        }
        pool.shutdown();
        assertEquals(List.of("account.error.last-administrator", "done"), outcomes.stream().sorted().toList());
        assertEquals(1, living());
    }

    /** A new administrator, and no other one beside. */
    private Actor alone() {
        Actor actor = accounts.make("tunggal" + ++made, "PEMKAB-BEKASI", Role.ADMIN);
        rows.list(Sql.of("SELECT a.username FROM account a JOIN account_role r ON r.account_id = a.id AND r.role = 'ADMIN' WHERE a.ended_at IS NULL AND a.id <> ?", actor.accountId()), row -> row.text("username"))
                .forEach(username -> moves.end(actor, username, null, "untuk percobaan"));
        return actor;
    }

    private int living() {
        return rows.countUpTo(10, Sql.of("SELECT a.id FROM account a JOIN account_role r ON r.account_id = a.id AND r.role = 'ADMIN' WHERE a.ended_at IS NULL"));
    }

    private static String outcome(Runnable work) {
        try {
            work.run();
            return "done";
        } catch (DomainError e) {
            return e.key();
        }
    }
}
