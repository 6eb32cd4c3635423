package rakor.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static rakor.commitment.Agreement.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rakor.commitment.move.CommitmentMoveService;
import rakor.commitment.move.CounterProposal;
import rakor.commitment.move.Proposal;
import rakor.commitment.move.Refusal;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.Role;
import rakor.support.RakorTest;
import rakor.support.Refused;
import rakor.support.TestClock;

/** Who may move a commitment in which state. */
@RakorTest
class OfferedMovesTest {
    private final Agreement agreement;
    private final CommitmentService commitments;
    private final CommitmentMoveService moves;
    private final EveryMove every;
    private final Situations situations;
    private Cast cast;

    OfferedMovesTest(Agreement agreement, CommitmentService commitments, CommitmentMoveService moves, EveryMove every, Situations situations) {
        this.every = every;
        this.situations = situations;
        this.agreement = agreement;
        this.commitments = commitments;
        this.moves = moves;
    }

    @BeforeEach
    void cast() {
        cast = agreement.cast();
    }

    /** What a page or an answer offers is what the service would do, for everybody in every state; all else is refused with its reason. */
    @ParameterizedTest
    @EnumSource
    void theMovesOfferedAreThoseAllowed(CommitmentStatus status) {
        compare(agreement.in(status, cast), everyone());
    }

    /** The same where something was asked and waits for an answer, or was recorded for a party that cannot speak for itself. */
    @ParameterizedTest
    @EnumSource
    void theMovesOfferedAreThoseAllowedWhereSomethingWaits(Situations.Situation situation) {
        List<Actor> everyone = new ArrayList<>(everyone());
        String code = situations.in(situation, cast);
        if (situation.name().endsWith("_ARRIVED")) {
            everyone.add(situations.arrived());
        }
        compare(code, everyone);
        TestClock.set(DAY.plusDays(60));
        compare(code, everyone);
    }

    private List<Actor> everyone() {
        return List.of(cast.recorder(), cast.owner(), cast.counterpart(), cast.leadership(), both(), agreement.somebody("DINSOS", Role.OFFICIAL), agreement.somebody("PT-LIPPO-CIKARANG-TBK", Role.LIAISON),
                agreement.somebody("DISNAKER", Role.LEADERSHIP), agreement.somebody("INSPEKTORAT", Role.AUDITOR));
    }

    private void compare(String code, List<Actor> everyone) {
        assertEquals(CommitmentMove.asked().map(CommitmentMove::noun).collect(Collectors.toSet()), every.of(cast.owner(), code).keySet());
        for (Actor actor : everyone) {
            List<String> allowed = new ArrayList<>();
            every.of(actor, code).forEach((noun, attempt) -> {
                DomainError.Kind kind = assertThrows(DomainError.class, attempt::run, noun).kind();
                assertTrue(Set.of(DomainError.Kind.INVALID, DomainError.Kind.NOT_PERMITTED, DomainError.Kind.CONFLICT, DomainError.Kind.NOT_FOUND).contains(kind), kind::name);
                if (kind == DomainError.Kind.INVALID) {
                    allowed.add(noun);
                }
            });
            List<String> shown = seen(actor, code).stream().filter(noun -> !noun.equals("correction")).sorted().toList();
            assertEquals(allowed, shown, () -> code + " for " + actor.username());
        }
    }

    /** Somebody who acts for the one that owes and for the one it is owed to. */
    private Actor both() {
        Actor owner = cast.owner();
        Actor counterpart = cast.counterpart();
        return new Actor(owner.accountId(), owner.username(), owner.name(), Set.of(Role.OFFICIAL), counterpart.organizationId(), counterpart.organizationName(), true,
                Set.of(owner.organizationId(), counterpart.organizationId()), owner.locale());
    }

    @Test
    void nobodyTakesForTheOneSideWhatTheOtherOffered() {
        String code = agreement.in(CommitmentStatus.COUNTERED, cast);
        Refused.as(DomainError.Kind.NOT_PERMITTED, () -> moves.accept(both(), code, acceptance(null, null, null)));
        assertEquals(CommitmentStatus.ACTIVE, moves.accept(cast.counterpart(), code, acceptance(null, null, null)).status());
    }

    @Test
    void nobodyPutsBeforeTheOwnerWhatTheyAnsweredForIt() {
        for (CommitmentMove answer : List.of(CommitmentMove.COUNTER_PROPOSAL, CommitmentMove.REFUSAL)) {
            String own = agreement.proposed(cast, Agreement.said(cast).owner("DISPERIN")).code();
            answered(own, answer, null);
            notAgain(cast.recorder(), own);
            assertEquals(CommitmentStatus.PROPOSED, again(cast.counterpart(), own).status());
            String silent = situations.in(Situations.Situation.SILENT_OWNER_ASKED, cast);
            answered(silent, answer, Situations.behalf());
            notAgain(cast.recorder(), silent);
            assertEquals(CommitmentStatus.PROPOSED, again(agreement.somebody("DISPERIN", Role.OFFICIAL), silent).status());
        }
    }

    private void answered(String code, CommitmentMove answer, OnBehalf said) {
        if (answer == CommitmentMove.REFUSAL) {
            moves.refuse(cast.recorder(), code, new Refusal("tidak", said, null));
        } else {
            moves.counter(cast.recorder(), code, new CounterProposal("lain", null, null, DUE, null, "lain", said, null));
        }
    }

    private CommitmentView again(Actor actor, String code) {
        return moves.propose(actor, code, new Proposal(null, "tetap perlu", null));
    }

    private void notAgain(Actor actor, String code) {
        assertFalse(seen(actor, code).contains("proposal"));
        assertEquals("commitment.error.owners-answer", assertThrows(DomainError.class, () -> again(actor, code)).key());
    }

    @Test
    void nobodyAcceptsForAnotherOffice() {
        String code = agreement.in(CommitmentStatus.PROPOSED, cast);
        for (Actor actor : List.of(cast.recorder(), cast.counterpart(), agreement.somebody("DINSOS", Role.OFFICIAL))) {
            Refused.as(DomainError.Kind.NOT_PERMITTED, () -> moves.accept(actor, code, acceptance(null, null, null)));
            Refused.as(DomainError.Kind.NOT_PERMITTED, () -> moves.refuse(actor, code, new Refusal("tidak", null, null)));
        }
        Refused.as(DomainError.Kind.NOT_FOUND, () -> moves.accept(agreement.somebody("PT-LIPPO-CIKARANG-TBK", Role.LIAISON), code, acceptance(null, null, null)));
    }

    private List<String> seen(Actor actor, String code) {
        try {
            return commitments.read(actor, code).moves();
        } catch (DomainError e) {
            return List.of();
        }
    }
}
