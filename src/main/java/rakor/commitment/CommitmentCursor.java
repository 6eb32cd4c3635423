package rakor.commitment;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import rakor.common.DomainError;
import rakor.database.Sql;
import rakor.web.ListQuery;

/**
 * Where a page of a list ended: the key of its last row in the order of the list, and the condition for what comes after
 * it. Many rows share a key (no due date, one import), so the condition is made of ranges that an index enters at once.
 */
final class CommitmentCursor {
    /** Seconds of the last instant the database can hold. */
    private static final long LAST = 253_402_300_799L;

    private CommitmentCursor() {}

    static String behind(Commitment last, CommitmentOrder order) {
        return switch (order) {
            case DUE -> ListQuery.cursor(order.word(), CommitmentRows.dueKey(last.wording()), last.id());
            case RECORDED -> ListQuery.cursor(order.word(), last.recordedAt().getEpochSecond(), last.id());
            case CODE -> ListQuery.cursor(order.word(), last.code(), last.id());
        };
    }

    /**
     * @param due column of the due date in the statement
     * @param id  column of the commitment's key in it
     * @throws DomainError of kind UNREADABLE when the cursor is not one of this order
     */
    static Sql after(ListQuery query, CommitmentOrder order, String due, String id) {
        List<String> key = query.after(3);
        if (key == null) {
            return Sql.of("");
        }
        try {
            if (key.get(0).equals(order.word())) {
                long last = Long.parseLong(key.get(2));
                return switch (order) {
                    case DUE -> afterDue(due, key.get(1), id, last);
                    case RECORDED -> afterRecorded(Long.parseLong(key.get(1)), last);
                    case CODE -> afterCode(key.get(1).split("-"));
                };
            }
        } catch (DateTimeException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
            // falls through to the same refusal
        }
        throw DomainError.unreadable("error.cursor");
    }

    private static Sql afterDue(String due, String word, String id, long last) {
        LocalDate day = LocalDate.parse(word);
        if (day.getYear() < 1000 || day.getYear() > 9999) {
            throw new DateTimeException(word);
        }
        return Sql.of("AND ((" + due + " = ? AND " + id + " > ?) OR " + due + " > ?)", day, last, day);
    }

    private static Sql afterRecorded(long second, long id) {
        if (second < 0 || second > LAST) {
            throw new DateTimeException("out of range");
        }
        Instant at = Instant.ofEpochSecond(second);
        return Sql.of("AND ((c.recorded_at = ? AND c.id < ?) OR c.recorded_at < ?)", at, id, at);
    }

    private static Sql afterCode(String[] code) {
        int year = Integer.parseInt(code[1]);
        long number = Long.parseLong(code[2]);
        int child = code.length > 3 ? Integer.parseInt(code[3]) : 0;
        return Sql.of("AND ((c.year = ? AND c.number = ? AND c.child > ?) OR (c.year = ? AND c.number > ?) OR c.year > ?)", year, number, child, year, number, year);
    }
}
