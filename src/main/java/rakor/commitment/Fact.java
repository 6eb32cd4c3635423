package rakor.commitment;

/**
 * A line of a page's facts.
 *
 * @param label   message key
 * @param value   as people write it; null when there is none
 * @param lacking whether something is missing here that the page should say; words of the meeting name nobody
 */
public record Fact(String label, String value, boolean lacking) {
    static Fact of(String field, String value) {
        return new Fact("commitment.field." + field, value, false);
    }

    static Fact needed(String field, String value, boolean lacks) {
        return new Fact("commitment.field." + field, value, lacks);
    }

    boolean shown() {
        return value != null || lacking;
    }
}
