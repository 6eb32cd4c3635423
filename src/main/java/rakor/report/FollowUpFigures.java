package rakor.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rakor.commitment.AuditClass;
import rakor.commitment.CommitmentStatus;
import rakor.commitment.Flag;
import rakor.commitment.Missing;
import rakor.commitment.OwnerSide;
import rakor.commitment.Strength;
import rakor.stakeholder.OrganizationRef;
import rakor.stakeholder.TopicRef;

/**
 * The report's figures, every one complete.
 *
 * @param topics key is the topic's code, {@link FollowUpFilter#NONE} for what has none
 * @param owners key is the organisation's code, {@link FollowUpFilter#NONE} for what nobody owns; the most commitments first
 * @param topicNames the topics themselves, by code
 * @param ownerNames the organisations themselves, by code
 */
record FollowUpFigures(
        Tally all, Map<OwnerSide, Tally> sides, Map<Strength, Tally> strengths, Map<Missing, Long> missing,
        Map<String, Tally> topics, Map<String, Tally> owners, Map<String, TopicRef> topicNames, Map<String, OrganizationRef> ownerNames) {

    static Map<Missing, Long> missing(Map<String, Tally> byWhatIsMissing) {
        Map<Missing, Long> sums = new EnumMap<>(Missing.class);
        byWhatIsMissing.forEach((kept, tally) -> FollowUpEntry.missing(kept).forEach(what -> sums.merge(what, tally.all(), Long::sum)));
        return sums;
    }

    static <E extends Enum<E>> Map<E, Tally> words(Class<E> type, Map<String, Tally> byName) {
        Map<E, Tally> sums = new EnumMap<>(type);
        byName.forEach((name, tally) -> sums.put(Enum.valueOf(type, name), tally));
        return sums;
    }

    static Map<String, Tally> largestFirst(Map<String, Tally> byCode) {
        List<Map.Entry<String, Tally>> order = new ArrayList<>(byCode.entrySet());
        order.sort(Map.Entry.<String, Tally>comparingByValue((a, b) -> Long.compare(b.all(), a.all())).thenComparing(Map.Entry.comparingByKey()));
        Map<String, Tally> sorted = new LinkedHashMap<>();
        order.forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    FollowUpTotals totals() {
        Map<String, Long> byStatus = new LinkedHashMap<>();
        for (CommitmentStatus status : CommitmentStatus.values()) {
            if (status != CommitmentStatus.ANNULLED) {
                byStatus.put(status.name(), all.of(status));
            }
        }
        Map<String, Long> byFlag = new LinkedHashMap<>();
        for (Flag flag : Flag.values()) {
            byFlag.put(flag.name(), all.of(flag));
        }
        Map<String, Long> byMissing = new LinkedHashMap<>();
        for (Missing what : Missing.values()) {
            byMissing.put(what.name(), missing.getOrDefault(what, 0L));
        }
        return new FollowUpTotals(all.all(), all.later(), byStatus, byFlag, byAuditClass(), byMissing, numbers(OwnerSide.class, sides), numbers(Strength.class, strengths), numbers(topics), numbers(owners));
    }

    private Map<String, Long> byAuditClass() {
        Map<String, Long> numbers = new LinkedHashMap<>();
        for (AuditClass its : AuditClass.values()) {
            numbers.put(its.name(), all.of(its));
        }
        return numbers;
    }

    private static <E extends Enum<E>> Map<String, Long> numbers(Class<E> type, Map<E, Tally> tallies) {
        Map<String, Long> numbers = new LinkedHashMap<>();
        for (E word : type.getEnumConstants()) {
            numbers.put(word.name(), tallies.containsKey(word) ? tallies.get(word).all() : 0L);
        }
        return numbers;
    }

    private static Map<String, Long> numbers(Map<String, Tally> tallies) {
        Map<String, Long> numbers = new LinkedHashMap<>();
        tallies.forEach((code, tally) -> numbers.put(code, tally.all()));
        return numbers;
    }
}
