package rakor.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static rakor.commitment.Agreement.*;

import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rakor.commitment.move.*;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.Role;
import rakor.database.Sql;
import rakor.support.RakorTest;
import rakor.support.Refused;
import rakor.support.Registers;
import rakor.support.Statements;

/** Nobody finds done what they said was done, and what was found done wrongly is not. */
@RakorTest
class OwnWordTest {
    private static final OnBehalf SAID = new OnBehalf("Direktur utama", DAY.plusDays(1), "surat 1");
    private final Agreement agreement;
    private final CommitmentService commitments;
    private final CommitmentMoveService moves;
    private final CommitmentCompletionService completion;
    private final CommitmentClaimService claims;
    private final Statements statements;
    private final Registers registers;
    private Cast cast;

    OwnWordTest(Agreement agreement, CommitmentService commitments, CommitmentMoveService moves, CommitmentCompletionService completion, CommitmentClaimService claims, Statements statements, Registers registers) {
        this.agreement = agreement;
        this.commitments = commitments;
        this.moves = moves;
        this.completion = completion;
        this.claims = claims;
        this.statements = statements;
        this.registers = registers;
    }

    @BeforeEach
    void cast() {
        cast = agreement.cast();
    }

    /** Whose completion was only recorded, by somebody who may never verify it nor a later one. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoeverEnteredACompletionVerifiesNoLaterOneEither(boolean disputed) {
        String other = registers.company().code();
        String company = registers.company().code();
        String code = agreement.proposed(cast, Agreement.said(cast).owner(company).counterpart(other).with("measure", places(100))).code();
        moves.accept(cast.recorder(), code, new Acceptance(null, null, null, DUE, null, null, SAID, null));
        completion.complete(cast.recorder(), code, new CompletionTerms("selesai", null, SAID, null));
        Actor colleague = agreement.somebody("DISPERIN", Role.OFFICIAL);
        if (!disputed) {
            completion.verify(colleague, code, new Verification("sebagian", BigDecimal.TEN, null, SAID, null));
        }
        Actor liaison = agreement.somebody(company, Role.LIAISON);
        statements.update(Sql.of("UPDATE account SET first_sign_in_on = ? WHERE id = ?", DAY.plusDays(1), liaison.accountId()));
        if (disputed) {
            claims.dispute(liaison, code, new Because("bukan kami", null));
        }
        completion.complete(liaison, code, done(null));
        Refused.as(DomainError.Kind.NOT_PERMITTED, () -> completion.verify(cast.recorder(), code, new Verification(null, BigDecimal.valueOf(100), null, SAID, null)));
        assertFalse(commitments.read(cast.recorder(), code).moves().contains("verification"));
        assertEquals(CommitmentStatus.FULFILLED, completion.verify(colleague, code, new Verification(null, BigDecimal.valueOf(100), null, SAID, null)).status());
    }

    @Test
    void whatWasFoundDoneAndIsOpenedAgainIsCountedFromTheBeginning() {
        String code = agreement.proposed(cast, Agreement.said(cast).with("measure", places(100))).code();
        moves.accept(cast.owner(), code, acceptance(null, DUE, null));
        completion.complete(cast.owner(), code, done(null));
        assertEquals(0, BigDecimal.valueOf(100).compareTo(completion.verify(cast.counterpart(), code, new Verification(null, BigDecimal.valueOf(100), null, null, null)).verifiedQuantity()));
        assertNull(completion.reopen(cast.counterpart(), code, new Reopening("ternyata belum", DUE.plusDays(9), null)).verifiedQuantity());
    }

    /** Whoever acts for an office acts for its divisions, so between them nobody could verify. */
    @Test
    void anOfficeOwesNothingToItsOwnDivision() {
        String division = registers.company().code();
        statements.update(Sql.of("INSERT INTO organization_link (organization_id, number, relation, other_id) SELECT o.id, 99, 'DIVISION', d.id FROM organization o, organization d WHERE o.code = 'DISNAKER' AND d.code = ?", division));
        Refused.at("counterpart", "commitment.error.one-house", () -> agreement.draft(cast, Agreement.said(cast).owner(division).counterpart("DISNAKER")));
        Refused.at("counterpart", "commitment.error.one-house", () -> agreement.draft(cast, Agreement.said(cast).owner("DISNAKER").counterpart(division)));
    }
}
