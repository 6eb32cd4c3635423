package rakor.report;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rakor.commitment.AuditClass;
import rakor.commitment.CommitmentStatus;
import rakor.commitment.Flag;
import rakor.commitment.Missing;
import rakor.commitment.OwnerSide;
import rakor.commitment.Strength;
import rakor.common.DomainError;
import rakor.stakeholder.OrganizationRef;
import rakor.web.ListQuery;

/**
 * What the report is limited to; null limits nothing.
 *
 * @param organization code or name of the owner, or {@link #NONE} for what nobody owns yet
 * @param topic        code, or {@link #NONE} for what has no topic
 * @param flags        all of which must be up
 * @param missing      all of which must be missing
 * @param recorder     code or name of the office that keeps the meeting's record
 * @param from         first day of the meetings
 * @param to           last day of the meetings
 * @param later        what rests on something entered after the day of the report, and nothing else
 */
public record FollowUpFilter(
        OwnerSide side, String organization, String topic, CommitmentStatus status, Set<Flag> flags, Set<Missing> missing, Strength strength, AuditClass auditClass,
        String recorder, String meeting, LocalDate from, LocalDate to, boolean later) {
    /** Lower case, so that no code can be meant by it. */
    public static final String NONE = "none";

    static final Set<String> NAMES = Set.of("side", "organization", "topic", "status", "flag", "missing", "strength", "auditClass", "recorder", "meeting", "from", "to", "later");

    public static FollowUpFilter none() {
        return new FollowUpFilter(null, null, null, null, Set.of(), Set.of(), null, null, null, null, null, null, false);
    }

    static FollowUpFilter flagged(Flag flag) {
        return new FollowUpFilter(null, null, null, null, Set.of(flag), Set.of(), null, null, null, null, null, null, false);
    }

    static FollowUpFilter of(ListQuery query) {
        return new FollowUpFilter(
                query.choice("side", OwnerSide.class), query.text("organization"), query.text("topic"), query.choice("status", CommitmentStatus.class),
                several(query, "flag", Flag.class), several(query, "missing", Missing.class), query.choice("strength", Strength.class), query.choice("auditClass", AuditClass.class),
                query.text("recorder"), query.text("meeting"), query.day("from"), query.day("to"), Boolean.TRUE.equals(query.flag("later")));
    }

    /** Organisations by their codes, where a name was given. */
    FollowUpFilter coded(OrganizationRef owner, OrganizationRef office) {
        return new FollowUpFilter(side, owner == null ? organization : owner.code(), topic, status, flags, missing, strength, auditClass, office == null ? recorder : office.code(), meeting, from, to, later);
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
        put(given, "flag", words(flags));
        put(given, "missing", words(missing));
        put(given, "strength", strength);
        put(given, "auditClass", auditClass);
        put(given, "recorder", recorder);
        put(given, "meeting", meeting);
        put(given, "from", from);
        put(given, "to", to);
        put(given, "later", later ? true : null);
        return given;
    }

    private static String words(Set<? extends Enum<?>> several) {
        return several.isEmpty() ? null : several.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    /** A commitment can carry several flags and miss several things, so several may be asked for, with commas between. */
    private static <E extends Enum<E>> Set<E> several(ListQuery query, String name, Class<E> type) {
        String text = query.text(name);
        if (text == null) {
            return Set.of();
        }
        try {
            return Stream.of(text.toUpperCase(Locale.ROOT).split(",", -1)).map(word -> Enum.valueOf(type, word.strip())).collect(Collectors.toUnmodifiableSet());
        } catch (IllegalArgumentException e) {
            throw DomainError.unreadable("error.parameter-value", name);
        }
    }

    private static void put(Map<String, String> given, String name, Object value) {
        if (value != null) {
            given.put(name, value.toString());
        }
    }
}
