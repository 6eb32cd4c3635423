package rakor.report;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;

/**
 * The report's figures by code. Every figure is complete; a commitment may carry several flags and miss several things.
 * What has no owner or no topic stands under {@code none}.
 *
 * @param recordedLater how many rest on something that was entered after the end of the day
 * @param byAuditClass  what was never accepted, or given up, has no class
 */
@Serdeable
public record FollowUpTotals(
        long all, long recordedLater, Map<String, Long> byStatus, Map<String, Long> byFlag, Map<String, Long> byAuditClass, Map<String, Long> byMissing, Map<String, Long> bySide,
        Map<String, Long> byStrength, Map<String, Long> byTopic, Map<String, Long> byOrganization) {}
