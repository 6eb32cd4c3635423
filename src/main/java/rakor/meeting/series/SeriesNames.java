package rakor.meeting.series;

import java.util.List;
import java.util.Map;
import rakor.stakeholder.OrganizationRef;
import rakor.stakeholder.PostRef;

/** The names behind the codes of one page. */
public record SeriesNames(Map<String, OrganizationRef> organizations, Map<String, PostRef> posts) {
    /** Null for null. */
    public String name(String organization) {
        return organization == null ? null : organizations.get(organization).name();
    }

    public String label(String organization) {
        return organizations.get(organization).label();
    }

    public String post(String code) {
        return code == null ? null : posts.get(code).name();
    }

    public String names(List<String> codes) {
        return String.join("; ", codes.stream().map(this::name).toList());
    }
}
