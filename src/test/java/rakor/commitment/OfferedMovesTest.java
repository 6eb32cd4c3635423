package rakor.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static rakor.commitment.Agreement.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.Role;
import rakor.support.RakorTest;
import rakor.support.Refused;

/** Who may move a commitment in which state. */
@RakorTest
class OfferedMovesTest {
    private static final String TOO_LONG = "x".repeat(1001);
    private final Agreement agreement;
    private final CommitmentService commitments;
    private final CommitmentMoveService moves;
    private Cast cast;

    OfferedMovesTest(Agreement agreement, CommitmentService commitments, CommitmentMoveService moves) {
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
    @EnumSource(names = {"DRAFT", "PROPOSED", "COUNTERED", "ACTIVE", "DECLINED", "WITHDRAWN"})
    void theMovesOfferedAreThoseAllowed(CommitmentStatus status) {
        String code = agreement.in(status, cast);
        List<Actor> everyone = List.of(cast.recorder(), cast.owner(), cast.counterpart(), both(), agreement.somebody("DINSOS", Role.OFFICIAL), agreement.somebody("PT-LIPPO-CIKARANG-TBK", Role.LIAISON),
                agreement.somebody("DISNAKER", Role.LEADERSHIP), agreement.somebody("INSPEKTORAT", Role.AUDITOR));
        int offered = 0;
        for (Actor actor : everyone) {
            List<String> allowed = new ArrayList<>();
            attempts(actor, code).forEach((noun, attempt) -> {
                DomainError.Kind kind = assertThrows(DomainError.class, attempt::run).kind();
                assertTrue(Set.of(DomainError.Kind.INVALID, DomainError.Kind.NOT_PERMITTED, DomainError.Kind.CONFLICT, DomainError.Kind.NOT_FOUND).contains(kind), kind::name);
                if (kind == DomainError.Kind.INVALID) {
                    allowed.add(noun);
                }
            });
            List<String> shown = seen(actor, code).stream().filter(noun -> !noun.equals("correction")).sorted().toList();
            assertEquals(allowed.stream().sorted().toList(), shown, () -> status + " for " + actor.username());
            offered += shown.size();
        }
        assertEquals(status == CommitmentStatus.ACTIVE || status == CommitmentStatus.WITHDRAWN, offered == 0, status::name);
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
    void nobodyAcceptsForAnotherOffice() {
        String code = agreement.in(CommitmentStatus.PROPOSED, cast);
        for (Actor actor : List.of(cast.recorder(), cast.counterpart(), agreement.somebody("DINSOS", Role.OFFICIAL))) {
            Refused.as(DomainError.Kind.NOT_PERMITTED, () -> moves.accept(actor, code, acceptance(null, null, null)));
            Refused.as(DomainError.Kind.NOT_PERMITTED, () -> moves.refuse(actor, code, new Because("tidak", null)));
        }
        Refused.as(DomainError.Kind.NOT_FOUND, () -> moves.accept(agreement.somebody("PT-LIPPO-CIKARANG-TBK", Role.LIAISON), code, acceptance(null, null, null)));
    }

    /** Each move with a text that is too long, so that only who and when decide and nothing is changed. */
    private Map<String, Runnable> attempts(Actor actor, String code) {
        return Map.of(
                "proposal", () -> moves.propose(actor, code, new Proposal(null, TOO_LONG, null)),
                "acceptance", () -> moves.accept(actor, code, new Acceptance(null, null, null, null, null, TOO_LONG, null)),
                "counter-proposal", () -> moves.counter(actor, code, offer(DUE, TOO_LONG)),
                "refusal", () -> moves.refuse(actor, code, new Because(TOO_LONG, null)),
                "withdrawal", () -> moves.withdraw(actor, code, new Because(TOO_LONG, null)));
    }

    private List<String> seen(Actor actor, String code) {
        try {
            return commitments.read(actor, code).moves();
        } catch (DomainError e) {
            return List.of();
        }
    }
}
