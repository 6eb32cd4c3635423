package rakor.commitment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import rakor.database.Sql;

/** Signs computed from a commitment and a day, never typed. Each is defined here once, in Java and in SQL; a test proves the two equal. */
public enum Flag {
    /** Due and not done. */
    OVERDUE((it, day) -> CommitmentStatus.late().contains(it.status) && it.dueDate != null && it.dueDate.isBefore(day),
            (c, day) -> Sql.of("").in(c + ".status IN", CommitmentStatus.late()).add("AND " + c + ".due_key < ?", day)),
    /** Due within two weeks. */
    DUE_SOON((it, day) -> it.status == CommitmentStatus.ACTIVE && it.dueDate != null && !it.dueDate.isBefore(day) && !it.dueDate.isAfter(day.plusDays(14)),
            (c, day) -> Sql.of(c + ".status = 'ACTIVE' AND " + c + ".due_key BETWEEN ? AND ?", day, day.plusDays(14))),
    /** Something is missing that nobody could be held to. */
    INCOMPLETE((it, day) -> it.incomplete,
            (c, day) -> Sql.of(c + ".incomplete = TRUE")),
    /** Open, without a due date, and its day of review has come. */
    REVIEW_DUE((it, day) -> it.status != null && it.status.stillOpen() && it.dueDate == null && it.reviewOn != null && !it.reviewOn.isAfter(day),
            (c, day) -> Sql.of("").in(c + ".status IN", CommitmentStatus.open()).add("AND " + c + ".due_key = ? AND " + c + ".review_on <= ?", CommitmentRows.NO_DUE, day));

    /**
     * What flags look at.
     *
     * @param incomplete whether anything is missing in a state in which that counts
     */
    public record Facts(CommitmentStatus status, boolean incomplete, LocalDate dueDate, LocalDate reviewOn) {}

    private final BiPredicate<Facts, LocalDate> java;
    private final BiFunction<String, LocalDate, Sql> sql;

    Flag(BiPredicate<Facts, LocalDate> java, BiFunction<String, LocalDate, Sql> sql) {
        this.java = java;
        this.sql = sql;
    }

    public boolean on(Facts facts, LocalDate day) {
        return java.test(facts, day);
    }

    /**
     * @param c   alias of the {@code commitment} table in the statement
     * @param day the day it is asked for
     * @return a condition in brackets
     */
    public Sql condition(String c, LocalDate day) {
        return Sql.of("(").add(sql.apply(c, day)).add(")");
    }

    /** The flags that are up, the loudest first. */
    public static List<Flag> of(Facts facts, LocalDate day) {
        return Arrays.stream(values()).filter(flag -> flag.on(facts, day)).toList();
    }
}
