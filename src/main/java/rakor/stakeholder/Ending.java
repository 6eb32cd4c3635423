package rakor.stakeholder;

import java.util.List;

/**
 * A form that ends a record.
 *
 * @param successors names offered as successor; empty where none is asked for
 */
public record Ending(String name, String back, String action, List<OrganizationRef> successors) {
    public static Ending of(String name, String back) {
        return new Ending(name, back, back + "/ending", List.of());
    }

    /** Only what may have a successor can be taken back into life. */
    public String what() {
        return successors.isEmpty() ? "stakeholder.ending.what" : "stakeholder.ending.what-revocable";
    }
}
