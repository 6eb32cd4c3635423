package rakor.commitment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import rakor.database.Row;
import rakor.database.Sql;

/** Signs computed from a commitment and a day, never typed. Each is defined here once, in Java and in SQL; a test proves the two equal. */
public enum Flag {
    /** Due and not done, or done after it was due. */
    OVERDUE((it, day) -> it.dueDate != null && (it.in(CommitmentStatus.late()) && it.dueDate.isBefore(day.day())
                    || it.status == CommitmentStatus.REPORTED && it.completedOn != null && it.completedOn.isAfter(it.dueDate)),
            (c, day) -> Sql.of("").in(c + ".status IN", CommitmentStatus.late()).add("AND " + c + ".due_key < ?", day.day())
                    .add("OR " + c + ".status = 'REPORTED' AND " + c + ".completed_on > " + c + ".due_key")),
    /** Due within two weeks. */
    DUE_SOON((it, day) -> it.status == CommitmentStatus.ACTIVE && it.dueDate != null && !it.dueDate.isBefore(day.day()) && !it.dueDate.isAfter(day.day().plusDays(14)),
            (c, day) -> Sql.of(c + ".status = 'ACTIVE' AND " + c + ".due_key BETWEEN ? AND ?", day.day(), day.day().plusDays(14))),
    /** Held up by another side, which confirmed it or did not answer. */
    BLOCKED((it, day) -> it.status == CommitmentStatus.ACTIVE
                    && it.blockedClaimedOn != null && (notAfter(it.blockedConfirmedOn, day.day()) || notAfter(it.blockedClaimedOn, day.overWorkingDays(Reckoning.WORD))),
            (c, day) -> Sql.of(c + ".status = 'ACTIVE' AND " + c + ".blocked_claimed_on IS NOT NULL AND (" + c + ".blocked_confirmed_on <= ? OR " + c + ".blocked_claimed_on <= ?)", day.day(), day.overWorkingDays(Reckoning.WORD))),
    /** Asked, and not answered for over ten working days. */
    UNANSWERED((it, day) -> it.in(CommitmentStatus.awaitingAnswer()) && notAfter(it.since, day.overWorkingDays(Reckoning.ANSWER)),
            (c, day) -> Sql.of("").in(c + ".status IN", CommitmentStatus.awaitingAnswer()).add("AND " + c + ".state_since <= ?", day.overWorkingDays(Reckoning.ANSWER))),
    /** Reported as done, and not verified for over ten working days. */
    UNVERIFIED((it, day) -> it.status == CommitmentStatus.REPORTED && notAfter(it.since, day.overWorkingDays(Reckoning.ANSWER)),
            (c, day) -> Sql.of(c + ".status = 'REPORTED' AND " + c + ".state_since <= ?", day.overWorkingDays(Reckoning.ANSWER))),
    /** Nothing heard of it for over thirty days. */
    STALE((it, day) -> it.status == CommitmentStatus.ACTIVE && it.heardOn != null && it.heardOn.isBefore(day.day().minusDays(30)),
            (c, day) -> Sql.of(c + ".status = 'ACTIVE' AND " + c + ".heard_on < ?", day.day().minusDays(30))),
    /** Something is missing that nobody could be held to. */
    INCOMPLETE((it, day) -> it.incomplete,
            (c, day) -> Sql.of(c + ".incomplete = TRUE")),
    /** Open, without a due date, and its day of review has come. */
    REVIEW_DUE((it, day) -> it.status != null && it.status.stillOpen() && it.dueDate == null && notAfter(it.reviewOn, day.day()),
            (c, day) -> Sql.of("").in(c + ".status IN", CommitmentStatus.open()).add("AND " + c + ".due_key = ? AND " + c + ".review_on <= ?", CommitmentRows.NO_DUE, day.day())),
    /** Something a party is said to have declared was recorded for it by somebody else. */
    ON_BEHALF((it, day) -> it.onBehalf,
            (c, day) -> Sql.of(c + ".on_behalf > ''"));

    /**
     * What flags look at.
     *
     * @param incomplete whether anything is missing in a state in which that counts
     */
    public record Facts(
            CommitmentStatus status, boolean incomplete, LocalDate dueDate, LocalDate reviewOn, LocalDate since, LocalDate heardOn, LocalDate completedOn,
            LocalDate blockedClaimedOn, LocalDate blockedConfirmedOn, boolean onBehalf) {

        /** From a row that holds their columns, as {@code commitment} and {@code commitment_period} do. */
        public static Facts read(Row row) {
            return new Facts(row.of(CommitmentStatus.class, "status"), row.flag("incomplete"), row.day("due_date"), row.day("review_on"), row.day("state_since"), row.day("heard_on"),
                    row.day("completed_on"), row.day("blocked_claimed_on"), row.day("blocked_confirmed_on"), !row.text("on_behalf").isEmpty());
        }

        private boolean in(Set<CommitmentStatus> states) {
            return status != null && states.contains(status);
        }
    }

    private final BiPredicate<Facts, Reckoning> java;
    private final BiFunction<String, Reckoning, Sql> sql;

    Flag(BiPredicate<Facts, Reckoning> java, BiFunction<String, Reckoning, Sql> sql) {
        this.java = java;
        this.sql = sql;
    }

    private static boolean notAfter(LocalDate day, LocalDate limit) {
        return day != null && !day.isAfter(limit);
    }

    public boolean on(Facts facts, Reckoning day) {
        return java.test(facts, day);
    }

    /**
     * @param c   alias of the table in the statement that holds the columns of {@link Facts}
     * @param day the day it is asked for
     * @return a condition in brackets
     */
    public Sql condition(String c, Reckoning day) {
        return Sql.of("(").add(sql.apply(c, day)).add(")");
    }

    /** The class of its mark: each has its shape beside its words. */
    public String look() {
        return switch (this) {
            case OVERDUE -> "flag-overdue";
            case DUE_SOON, REVIEW_DUE -> "flag-soon";
            case BLOCKED -> "flag-blocked";
            case UNANSWERED, UNVERIFIED -> "flag-waiting";
            case STALE -> "flag-stale";
            case INCOMPLETE -> "flag-incomplete";
            case ON_BEHALF -> "flag-behalf";
        };
    }

    /** The flags that are up, the loudest first. */
    public static List<Flag> of(Facts facts, Reckoning day) {
        return Arrays.stream(values()).filter(flag -> flag.on(facts, day)).toList();
    }
}
