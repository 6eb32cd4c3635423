package rakor.report;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rakor.meeting.MeetingRef;
import rakor.stakeholder.OrganizationRef;
import rakor.stakeholder.TopicRef;
import rakor.web.Frame;

/** A filter with its codes found: what it names, null where it names nothing or {@link FollowUpFilter#NONE}. */
record FollowUpScope(FollowUpFilter filter, OrganizationRef organization, TopicRef topic, OrganizationRef recorder, MeetingRef meeting) {
    Long organizationId() {
        return organization == null ? null : organization.id();
    }

    Long topicId() {
        return topic == null ? null : topic.id();
    }

    Long recorderId() {
        return recorder == null ? null : recorder.id();
    }

    Long meetingId() {
        return meeting == null ? null : meeting.id();
    }

    /** What the report is limited to, in words, by the name the address has for it. */
    Map<String, String> said(Frame f) {
        Map<String, String> said = new LinkedHashMap<>();
        filter.given().forEach((name, value) -> said.put(name, f.t("report.filter." + name) + ": " + word(f, name, value)));
        return said;
    }

    private String word(Frame f, String name, String value) {
        return switch (name) {
            case "side" -> f.t("side." + value);
            case "status", "strength" -> f.t("commitment." + name + "." + value);
            case "auditClass" -> f.t("commitment.audit." + value);
            case "flag", "missing" -> Stream.of(value.split(",")).map(word -> f.t("commitment." + name + "." + word)).collect(Collectors.joining(", "));
            case "from", "to" -> f.formats().shortDay(LocalDate.parse(value));
            case "organization" -> organization == null ? f.t("report.no-owner") : organization.label();
            case "topic" -> topic == null ? f.t("report.no-topic") : topic.name(f.locale());
            case "later" -> f.t("report.later.yes");
            case "recorder" -> recorder.label();
            default -> value;
        };
    }
}
