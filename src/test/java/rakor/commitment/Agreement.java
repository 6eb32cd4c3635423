package rakor.commitment;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.support.Accounts;
import rakor.support.CommitmentFixtures;
import rakor.support.Said;
import rakor.support.TestClock;

/** Who comes to an agreement in tests, and the states they reach by their own moves. */
@Singleton
class Agreement {
    static final LocalDate DAY = CommitmentFixtures.FOUNDING;
    static final LocalDate DUE = DAY.plusDays(60);
    private static final String COMPANY = "PT-JABABEKA-INFRASTRUKTUR";
    private static int made;
    private final Accounts accounts;
    private final CommitmentFixtures fixtures;
    private final CommitmentMoveService moves;

    Agreement(Accounts accounts, CommitmentFixtures fixtures, CommitmentMoveService moves) {
        this.accounts = accounts;
        this.fixtures = fixtures;
        this.moves = moves;
    }

    /** The office that records, the company that is asked, the office it would be owed to, and their meeting. */
    record Cast(Actor recorder, Actor owner, Actor counterpart, String meeting) {}

    Cast cast() {
        TestClock.set(DAY.plusDays(1));
        made++;
        return new Cast(accounts.make("pencatat" + made, "DISPERIN", Role.OFFICIAL), accounts.make("pemilik" + made, COMPANY, Role.LIAISON),
                accounts.make("mitra" + made, "DISNAKER", Role.OFFICIAL), fixtures.held("DISPERIN", "B", DAY, COMPANY));
    }

    Actor somebody(String organization, Role role) {
        return accounts.make("lain" + made + "." + role.name().toLowerCase() + organization.length(), organization, role);
    }

    static Said said(Cast cast) {
        return CommitmentFixtures.said(cast.meeting(), Strength.REQUEST, "Melatih warga").owner(COMPANY).counterpart("DISNAKER");
    }

    CommitmentView draft(Cast cast, Said said) {
        return fixtures.record(cast.recorder(), said);
    }

    CommitmentView proposed(Cast cast, Said said) {
        return moves.propose(cast.recorder(), draft(cast, said).code(), new Proposal(null, null, null));
    }

    /** @return the code of one that got there by legal moves */
    String in(CommitmentStatus status, Cast cast) {
        String code = status == CommitmentStatus.DRAFT ? draft(cast, said(cast)).code() : proposed(cast, said(cast)).code();
        switch (status) {
            case COUNTERED -> moves.counter(cast.owner(), code, offer(DUE, "lain"));
            case ACTIVE -> moves.accept(cast.owner(), code, acceptance(null, null, null));
            case DECLINED -> moves.refuse(cast.owner(), code, new Because("tidak", null));
            case WITHDRAWN -> moves.withdraw(cast.counterpart(), code, new Because("keliru", null));
            default -> {}
        }
        return code;
    }

    static Acceptance acceptance(Measure measure, LocalDate due, Long version) {
        return new Acceptance(null, measure, null, due, null, null, version);
    }

    static CounterProposal offer(LocalDate due, String reason) {
        return new CounterProposal(null, null, null, due, null, reason, null);
    }

    static Measure places(int quantity) {
        return new Measure("peserta", BigDecimal.valueOf(quantity), "orang", MeasureDirection.AT_LEAST);
    }
}
