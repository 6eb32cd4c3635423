package rakor.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a list is narrowed to; null does not narrow. An unknown code is refused.
 *
 * @param organization code of a party in any role
 * @param q            a code, or words that all stand in the statement
 * @param from         first due date
 * @param to           last due date
 */
public record CommitmentFilter(
        CommitmentStatus status, Strength strength, OwnerSide side, String topic, String owner, String organization, String meeting, Flag flag, String q,
        LocalDate from, LocalDate to) {
    private static final Pattern CODE = Pattern.compile("K-[0-9]{4}-[0-9]{1,12}(-[0-9]{1,4})?");
    private static final int MOST_WORDS = 5;

    public static CommitmentFilter none() {
        return new CommitmentFilter(null, null, null, null, null, null, null, null, null, null, null);
    }

    /** Whether it narrows by nothing but a state. */
    boolean byStatusAlone() {
        return equals(new CommitmentFilter(status, null, null, null, null, null, null, null, null, null, null));
    }

    CommitmentFilter flagged(Flag other) {
        return new CommitmentFilter(status, strength, side, topic, owner, organization, meeting, other, q, from, to);
    }

    /** What is asked for by its code; null when it is not. */
    String code() {
        String asked = q == null ? "" : q.toUpperCase(Locale.ROOT);
        return CODE.matcher(asked).matches() ? asked : null;
    }

    /** What is asked for by words; more than a few say no more. */
    List<String> words() {
        return q == null || code() != null ? List.of() : Stream.of(q.strip().split("\\s+")).limit(MOST_WORDS).toList();
    }
}
