package rakor.stakeholder;

import java.util.List;

/**
 * A form that ends a record.
 *
 * @param successors names offered as successor; empty where none is asked for
 */
public record EndingPage(String name, String back, String action, List<OrganizationRef> successors) {
    public static EndingPage of(String name, String back) {
        return new EndingPage(name, back, back + "/ending", List.of());
    }
}
