package rakor.report;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import rakor.commitment.CommitmentStatus;
import rakor.commitment.Flag;
import rakor.commitment.Missing;
import rakor.commitment.OwnerSide;
import rakor.commitment.Strength;
import rakor.web.ListQuery;

/**
 * What the report is limited to; null limits nothing.
 *
 * @param organization code of the owner, or {@link #NONE} for what nobody owns yet
 * @param topic        code, or {@link #NONE} for what has no topic
 * @param recorder     code of the office that keeps the meeting's record
 * @param from         first day of the meetings
 * @param to           last day of the meetings
 */
public record FollowUpFilter(
        OwnerSide side, String organization, String topic, CommitmentStatus status, Flag flag, Missing missing, Strength strength,
        String recorder, String meeting, LocalDate from, LocalDate to) {
    /** Lower case, so that no code can be meant by it. */
    public static final String NONE = "none";

    static final Set<String> NAMES = Set.of("side", "organization", "topic", "status", "flag", "missing", "strength", "recorder", "meeting", "from", "to");

    public static FollowUpFilter none() {
        return new FollowUpFilter(null, null, null, null, null, null, null, null, null, null, null);
    }

    static FollowUpFilter of(ListQuery query) {
        return new FollowUpFilter(
                query.choice("side", OwnerSide.class), query.text("organization"), query.text("topic"), query.choice("status", CommitmentStatus.class),
                query.choice("flag", Flag.class), query.choice("missing", Missing.class), query.choice("strength", Strength.class),
                query.text("recorder"), query.text("meeting"), query.day("from"), query.day("to"));
    }

    boolean unowned() {
        return NONE.equals(organization);
    }

    boolean offTopic() {
        return NONE.equals(topic);
    }

    /** What is given, by the name the address has for it. */
    Map<String, String> given() {
        Map<String, String> given = new LinkedHashMap<>();
        put(given, "side", side);
        put(given, "organization", organization);
        put(given, "topic", topic);
        put(given, "status", status);
        put(given, "flag", flag);
        put(given, "missing", missing);
        put(given, "strength", strength);
        put(given, "recorder", recorder);
        put(given, "meeting", meeting);
        put(given, "from", from);
        put(given, "to", to);
        return given;
    }

    private static void put(Map<String, String> given, String name, Object value) {
        if (value != null) {
            given.put(name, value.toString());
        }
    }
}
