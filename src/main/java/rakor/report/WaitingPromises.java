package rakor.report;

import java.util.Collection;
import java.util.function.Supplier;
import rakor.commitment.Flag;
import rakor.commitment.Reckoning;
import rakor.common.Actor;
import rakor.database.Sql;

/**
 * Which commitments wait for somebody, as conditions on {@code commitment c}. Each lets through what the one move it leads to
 * would be permitted for; a test compares the two.
 *
 * @param firstSeen keys of the organisations acted for that were first here within the days of a dispute
 * @param silent    keys of the parties of what the own offices recorded for whom nobody could speak
 * @param held      keys of the posts the actor holds today
 */
record WaitingPromises(Actor actor, Reckoning today, Supplier<Collection<Long>> firstSeen, Supplier<Collection<Long>> silent, Supplier<Collection<Long>> held) {
    static final int DISPUTE_DAYS = 30;

    Sql of(Waiting waiting) {
        return switch (waiting) {
            case RULING -> elsewhere("c.status = 'IMPOSSIBLE_CLAIMED'").add("AND").add(asked("IMPOSSIBILITY", Sql.of("(q.agreed IS NOT NULL OR q.asked_on <= ?)", today.overWorkingDays(Reckoning.WORD))));
            case LATE_AMENDMENT -> Sql.of("c.status = 'ACTIVE'").in("AND c.owner_id NOT IN", acts()).add("AND").add(asked("AMENDMENT", Sql.of("q.account_id <> ? AND q.asked_on <= ?", actor.accountId(), today.overWorkingDays(Reckoning.ANSWER))));
            case ANNULMENT -> elsewhere("c.status <> 'ANNULLED'").add("AND").add(asked("ANNULMENT", Sql.of("q.account_id <> ?", actor.accountId())));
            case VERIFICATION -> owedToUs("REPORTED");
            case IMPOSSIBILITY -> owedToUs("IMPOSSIBLE_CLAIMED").add("AND").add(asked("IMPOSSIBILITY", Sql.of("q.agreed IS NULL")));
            case HOLD_UP -> Sql.of("c.status = 'ACTIVE' AND c.blocked_confirmed_on IS NULL").in("AND c.blocked_by_id IN", acts()).in("AND c.owner_id NOT IN", acts());
            case AMENDMENT -> Sql.of("c.status = 'ACTIVE' AND").add(asked("AMENDMENT", ofUs()));
            case RELEASE -> Sql.of("c.status IN ('ACTIVE', 'REPORTED') AND").add(asked("RELEASE", ofUs()));
            case ANSWER -> Sql.of("c.status = 'PROPOSED'").in("AND c.owner_id IN", acts());
            case OFFER -> owedToUs("COUNTERED");
            case FOR_OTHERS -> forOthers();
            case ON_BEHALF -> onBehalf();
            case OVERDUE -> owed().add("AND c.status = 'ACTIVE' AND").add(Flag.OVERDUE.condition("c", today));
            case STALE -> owed().add("AND").add(Flag.STALE.condition("c", today)).add("AND NOT").add(Flag.OVERDUE.condition("c", today));
            default -> recorded(waiting);
        };
    }

    /** On {@code minutes_seat s}: the organisations acted for, while they have no objection open, and the posts in the chair. */
    Sql seats() {
        Sql parties = Sql.of("").in("(s.organization_id IN", acts()).add("AND NOT EXISTS (SELECT 1 FROM minutes_objection b WHERE b.meeting_id = s.meeting_id AND b.number = s.number AND b.organization_id = s.organization_id AND b.answer IS NULL)");
        Collection<Long> posts = held.get();
        return posts.isEmpty() ? parties.add(")") : parties.in("OR s.post_id IN", posts).add(")");
    }

    private Collection<Long> acts() {
        return actor.actsFor();
    }

    private Sql owed() {
        return Sql.of("").in("c.owner_id IN", acts());
    }

    private Sql owedToUs(String status) {
        return elsewhere("c.status = '" + status + "'").in("AND c.counterpart_id IN", acts());
    }

    /** Who acts for the owner, or ever said for the owner that it is done, decides nothing for anybody else. */
    private Sql elsewhere(String status) {
        return Sql.of(status).in("AND c.owner_id NOT IN", acts()).add("AND (c.reporter_id IS NULL OR c.reporter_id <> ?)", actor.accountId())
                .add("AND (SELECT b.number FROM commitment_behalf b WHERE b.commitment_id = c.id AND b.move = 'completion' AND b.account_id = ? LIMIT 1) IS NULL", actor.accountId());
    }

    /** An answer of the owner, or the counterpart's to an offer or a completion. */
    private Sql forOthers() {
        Collection<Long> nobody = silent.get();
        return Sql.of("").in("c.recorder_id IN", acts()).in("AND (c.status = 'PROPOSED' AND c.owner_id IN", nobody).add("OR").add(elsewhere("c.status IN ('COUNTERED', 'REPORTED')")).in("AND c.counterpart_id IN", nobody).add(")");
    }

    /** Open requests are few, so they are looked for first. */
    private static Sql asked(String kind, Sql more) {
        return Sql.of("c.id IN (SELECT q.commitment_id FROM commitment_request q WHERE q.outcome = 'OPEN' AND q.kind = ? AND", kind).add(more).add(")");
    }

    /** Asked by the other party, and not by oneself. */
    private Sql ofUs() {
        return Sql.of("q.account_id <> ?", actor.accountId()).in("AND (q.asked_by = 'OWNER' AND c.counterpart_id IN", acts()).in("AND c.owner_id NOT IN", acts())
                .in("OR q.asked_by = 'COUNTERPART' AND c.owner_id IN", acts()).in("AND c.counterpart_id NOT IN", acts()).add(")");
    }

    /** A declaration that may be taken back in the present state, of a party acted for, for thirty days. */
    private Sql onBehalf() {
        return Sql.of("c.id IN (SELECT b.commitment_id FROM commitment_behalf b WHERE b.disputed_on IS NULL").in("AND b.organization_id IN", acts())
                .add("AND FIND_IN_SET(b.move, c.on_behalf) > 0 AND (b.move <> 'verification' OR b.completed_on IS NOT NULL)")
                .add("AND FIND_IN_SET(b.move, CASE c.status WHEN 'ACTIVE' THEN 'acceptance,counter-proposal,verification' WHEN 'DECLINED' THEN 'refusal' WHEN 'COUNTERED' THEN 'counter-proposal' WHEN 'REPORTED' THEN 'acceptance,counter-proposal,completion,verification' WHEN 'IMPOSSIBLE_CLAIMED' THEN 'acceptance,counter-proposal' WHEN 'FULFILLED' THEN 'completion,verification' END) > 0")
                .add("AND (b.recorded_on >= ?", today.day().minusDays(DISPUTE_DAYS)).in("OR b.organization_id IN", firstSeen.get()).add("))");
    }

    /** What is due for review says there what it lacks, so that nothing waits twice; once it is proposed the recorder office cannot complete it alone. */
    private Sql recorded(Waiting waiting) {
        Sql recorded = Sql.of("").in("c.recorder_id IN", acts()).add("AND");
        Sql review = Flag.REVIEW_DUE.condition("c", today);
        return waiting == Waiting.REVIEW_DUE ? recorded.add(review) : recorded.add("c.status = 'DRAFT' AND").add(Flag.INCOMPLETE.condition("c", today)).add("AND").add(review).add("IS NOT TRUE");
    }
}
