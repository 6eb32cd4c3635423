package rakor.commitment.move;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import rakor.commitment.Act;
import rakor.commitment.Blockage;
import rakor.commitment.Commitment;
import rakor.commitment.CommitmentAccess;
import rakor.commitment.CommitmentFinder;
import rakor.commitment.CommitmentMove;
import rakor.commitment.CommitmentView;
import rakor.commitment.MeasureReader;
import rakor.commitment.OnBehalf;
import rakor.commitment.PartyReader;
import rakor.commitment.Progress;
import rakor.commitment.ProgressRepository;
import rakor.commitment.References;
import rakor.commitment.TermsReader;
import rakor.commitment.Wording;
import rakor.common.Actor;
import rakor.common.Checks;
import rakor.common.RegencyClock;

/** How far it has come while it is owed, as those who owe it tell and as others see it; and the post that carries it. */
@Singleton
public class CommitmentProgressService {
    private final CommitmentFinder finder;
    private final SpokenReader spoken;
    private final PartyReader parties;
    private final ProgressRepository reports;
    private final MoveWriter writer;
    private final References references;
    private final RegencyClock clock;

    CommitmentProgressService(CommitmentFinder finder, SpokenReader spoken, PartyReader parties, ProgressRepository reports, MoveWriter writer, References references, RegencyClock clock) {
        this.finder = finder;
        this.spoken = spoken;
        this.parties = parties;
        this.reports = reports;
        this.writer = writer;
        this.references = references;
        this.clock = clock;
    }

    /** Tells how far it has come, or how far others see that it has. */
    @Transactional
    public CommitmentView report(Actor actor, String code, ProgressTerms said) {
        CommitmentMove move = Boolean.TRUE.equals(said.observation()) ? CommitmentMove.OBSERVATION : CommitmentMove.PROGRESS_REPORT;
        CommitmentAccess access = finder.forMove(actor, code, move, said.version());
        Commitment it = access.it();
        Checks checks = new Checks();
        OnBehalf behalf = spoken.onBehalf(said.onBehalf(), access, move, checks);
        Progress told = read(access, move, said, checks);
        checks.refuse(behalf != null && behalf.on() != null && said.on() != null && said.on().isAfter(behalf.on()), "on", "commitment.error.before-said");
        checks.end();
        Act act = writer.act(access, behalf, said.on());
        Progress report = new Progress(reports.next(it.id()), told.observation(), told.organization(), act.on(), told.statement(), told.quantity(), told.percent(), told.obstacle(), told.blockedBy());
        reports.insert(it.id(), act.account(), report, clock.now());
        return writer.write(access, move, after(access, report, act), act, telling(report, said));
    }

    /** A report of an earlier day than the one on which a hold-up was named says nothing about that. */
    private static Commitment after(CommitmentAccess access, Progress report, Act act) {
        if (report.observation() || act.onBehalf() == null && !access.ownersParty()) {
            return access.it().observed(report.observation() ? CommitmentMove.OBSERVATION : CommitmentMove.PROGRESS_REPORT, act);
        }
        Blockage before = access.it().course().blockage();
        Progress.Claim claim = report.blockedBy();
        boolean same = before != null && claim != null && before.by().equals(claim.by());
        boolean older = before != null && act.on().isBefore(before.claimedOn());
        return access.it().reported(same || older ? before : claim == null ? null : new Blockage(claim.by(), act.on(), null), act);
    }

    private Progress read(CommitmentAccess access, CommitmentMove move, ProgressTerms said, Checks checks) {
        Commitment it = access.it();
        checks.text(said.statement(), "statement", 2000).atMost(said.obstacle(), "obstacle", 1000);
        LocalDate on = spoken.day(said.on(), "on", it, checks);
        var quantity = said.quantity() == null ? null : MeasureReader.quantity(said.quantity(), it.wording().measure(), "quantity", checks);
        checks.refuse(said.percent() != null && (said.percent() < 0 || said.percent() > 100), "percent", "commitment.error.percent");
        boolean owners = move == CommitmentMove.PROGRESS_REPORT && (access.ownersParty() || access.onBehalf(move));
        checks.refuse(said.blockedBy() != null && !owners, "blockedBy.organization", "commitment.error.not-owner");
        Progress.Claim claim = said.blockedBy() == null ? null : claim(access, said.blockedBy(), checks);
        return new Progress(0, move == CommitmentMove.OBSERVATION, access.teller(move), on, TermsReader.words(said.statement()), quantity, said.percent(), TermsReader.words(said.obstacle()), claim);
    }

    /** Only who sees the file can answer, so only these can be named. */
    private Progress.Claim claim(CommitmentAccess access, ProgressTerms.BlockedBy said, Checks checks) {
        Wording terms = access.it().wording();
        Long by = parties.find(TermsReader.words(said.organization()));
        List<Long> others = Stream.concat(Stream.of(terms.counterpart().organization(), access.it().origin().recorderId()), terms.supporters().stream()).toList();
        checks.refuse(by == null || by.equals(terms.owner().organization()) || !others.contains(by), "blockedBy.organization", "commitment.error.blocked-by");
        checks.text(said.reason(), "blockedBy.reason", 1000);
        return by == null ? null : new Progress.Claim(by, TermsReader.words(said.reason()), null, null);
    }

    private static Telling telling(Progress report, ProgressTerms said) {
        Telling telling = Telling.of(report.statement()).and("on", report.on()).and("quantity", report.quantity()).and("percent", report.percent()).and("obstacle", report.obstacle());
        return said.blockedBy() == null ? telling : telling.and("blockedBy", said.blockedBy().organization()).and("blockedReason", report.blockedBy().reason());
    }

    /** Names the post that carries it. */
    @Transactional
    public CommitmentView carry(Actor actor, String code, OwnerPost said) {
        CommitmentAccess access = finder.forMove(actor, code, CommitmentMove.OWNER_POST, said.version());
        Checks checks = new Checks();
        checks.text(said.ownerPost(), "ownerPost", 60);
        Long post = parties.post("ownerPost", TermsReader.words(said.ownerPost()), access.it().wording().owner().organization(), checks);
        checks.end();
        Act act = writer.act(access);
        return writer.write(access, CommitmentMove.OWNER_POST, access.it().carriedBy(post, act), act, Telling.of(null));
    }

    /** All that was told, the latest day first. */
    @ReadOnly
    public List<ProgressView> list(Actor actor, String code) {
        Commitment it = finder.find(actor, code);
        List<Progress> told = reports.of(it.id());
        Map<Long, String> codes = references.codes(told.stream().flatMap(one -> Stream.of(one.organization(), one.blockedBy() == null ? null : one.blockedBy().by())));
        return told.stream().map(one -> ProgressView.of(one, codes)).toList();
    }
}
