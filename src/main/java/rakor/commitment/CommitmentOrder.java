package rakor.commitment;

import java.util.Arrays;
import java.util.List;
import rakor.web.ListQuery;

/** The orders a list may have, each on an index. */
public enum CommitmentOrder {
    /** The nearest due date first; what has none comes last, oldest first. */
    DUE("due"),
    /** The last recorded first. */
    RECORDED("-recorded"),
    /** By year and number. */
    CODE("code");

    private final String word;

    CommitmentOrder(String word) {
        this.word = word;
    }

    /** As the address writes it. */
    public String word() {
        return word;
    }

    /** All words; the first is the default. */
    public static List<String> words() {
        return Arrays.stream(values()).map(CommitmentOrder::word).toList();
    }

    /** @throws rakor.common.DomainError of kind UNREADABLE when the query asks for another order */
    public static CommitmentOrder of(ListQuery query) {
        String asked = query.sort(words());
        return Arrays.stream(values()).filter(order -> order.word.equals(asked)).findFirst().orElseThrow();
    }
}
