package rakor.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rakor.commitment.Agreement;
import rakor.commitment.CommitmentService;
import rakor.commitment.CommitmentStatus;
import rakor.commitment.CommitmentView;
import rakor.commitment.Situations;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.Role;
import rakor.database.Sql;
import rakor.support.RakorTest;
import rakor.support.Statements;
import rakor.support.TestClock;

/** What waits at home leads to the one move that is permitted: neither a closed door nor one left out. */
@RakorTest
class WaitingTest {
    /** Each shows everything that the move is open for; the two others choose among what the owner may do. */
    private static final Set<Waiting> WHOLE = EnumSet.complementOf(EnumSet.of(Waiting.OVERDUE, Waiting.STALE));
    private final HomeService homes;
    private final CommitmentService commitments;
    private final Agreement agreement;
    private final Situations situations;
    private final Statements rows;

    WaitingTest(HomeService homes, CommitmentService commitments, Agreement agreement, Situations situations, Statements rows) {
        this.homes = homes;
        this.commitments = commitments;
        this.agreement = agreement;
        this.situations = situations;
        this.rows = rows;
    }

    @Test
    void anEntryIsThereExactlyWhereItsMoveIsOpen() {
        Agreement.Cast cast = agreement.cast();
        List<Actor> everyone = new ArrayList<>(List.of(cast.recorder(), cast.owner(), cast.counterpart(), cast.leadership(), agreement.somebody("DISNAKER", Role.LEADERSHIP), agreement.somebody("DINSOS", Role.OFFICIAL)));
        everyone.forEach(actor -> rows.update(Sql.of("UPDATE account SET first_sign_in_on = ? WHERE id = ?", Agreement.DAY, actor.accountId())));
        List<String> codes = new ArrayList<>();
        Stream.of(CommitmentStatus.values()).forEach(status -> codes.add(agreement.in(status, cast)));
        for (Situations.Situation situation : Situations.Situation.values()) {
            codes.add(situations.in(situation, cast));
            if (situation.name().endsWith("_ARRIVED")) {
                everyone.add(situations.arrived());
            }
        }
        Set<Waiting> seen = EnumSet.noneOf(Waiting.class);
        for (LocalDate day : List.of(Agreement.DAY.plusDays(1), Agreement.DAY.plusDays(45), Agreement.DAY.plusDays(100))) {
            TestClock.set(day);
            everyone.forEach(actor -> compare(actor, codes, seen));
            comparePartiesWithoutAccount(cast, codes);
        }
        assertEquals(EnumSet.noneOf(Waiting.class), missing(seen), "kinds that never arose show nothing");
    }

    private static EnumSet<Waiting> missing(Set<Waiting> seen) {
        EnumSet<Waiting> missing = EnumSet.noneOf(Waiting.class);
        Stream.of(Waiting.values()).filter(kind -> kind.move() != null && !seen.contains(kind)).forEach(missing::add);
        return missing;
    }

    private void compare(Actor actor, List<String> codes, Set<Waiting> seen) {
        Map<String, Set<String>> shown = new LinkedHashMap<>();
        for (Waiting kind : Waiting.values()) {
            if (kind.move() == null || !kind.concerns(actor)) {
                continue;
            }
            for (WaitingItem item : homes.list(actor, kind, null, 100).items().items()) {
                assertTrue(sees(actor, item.code()) && commitments.read(actor, item.code()).moves().contains(kind.move()), () -> kind + " of " + item.code() + " for " + actor.username());
                shown.computeIfAbsent(kind.move(), move -> new TreeSet<>()).add(item.code());
                seen.add(kind);
            }
        }
        for (Waiting kind : WHOLE) {
            if (kind.move() != null && kind.concerns(actor) && kind != Waiting.VERIFICATION) {
                Set<String> open = new TreeSet<>(codes.stream().filter(code -> sees(actor, code) && commitments.read(actor, code).moves().contains(kind.move())).toList());
                Set<String> listed = new TreeSet<>(shown.getOrDefault(kind.move(), Set.of()));
                listed.retainAll(codes);
                assertEquals(open, listed, () -> kind + " for " + actor.username());
            }
        }
    }

    /** The recorder office is no party to any of them, so whatever it may declare it declares for somebody else. */
    private void comparePartiesWithoutAccount(Agreement.Cast cast, List<String> codes) {
        Set<String> open = new TreeSet<>(codes.stream().map(code -> commitments.read(cast.recorder(), code))
                .filter(it -> it.status() != CommitmentStatus.ACTIVE && (it.moves().contains("acceptance") || it.moves().contains("verification"))).map(CommitmentView::code).toList());
        Set<String> listed = new TreeSet<>(homes.list(cast.recorder(), Waiting.FOR_OTHERS, null, 100).items().items().stream().map(WaitingItem::code).toList());
        listed.retainAll(codes);
        assertTrue(open.size() > 1, open.toString());
        assertEquals(open, listed);
        assertEquals(List.of(), homes.list(cast.owner(), Waiting.ANSWER, null, 100).items().items().stream().filter(it -> open.contains(it.code())).toList());
    }

    private boolean sees(Actor actor, String code) {
        try {
            return commitments.read(actor, code) != null;
        } catch (DomainError e) {
            return false;
        }
    }
}
