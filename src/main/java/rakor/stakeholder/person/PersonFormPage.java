package rakor.stakeholder.person;

import java.util.List;
import rakor.stakeholder.OrganizationRef;
import rakor.web.Option;

/**
 * @param now           what the person's record says now; null while it is not recorded
 * @param organizations names offered
 */
record PersonFormPage(PersonView now, List<OrganizationRef> organizations) {
    String action() {
        return now == null ? PersonController.PATH : PersonController.PATH + "/" + now.code();
    }

    List<Option> facts() {
        return List.of(new Option(now.titled(), "stakeholder.organization.name"), new Option(now.organization() == null ? null : now.organization().name(), "stakeholder.person.organization"),
                new Option(now.contact() == null ? null : now.contact().email(), "stakeholder.person.email"), new Option(now.contact() == null ? null : now.contact().phone(), "stakeholder.person.phone"));
    }

    /** Whether a number is on the record already, which the form does not show. */
    boolean numbered() {
        return now != null && now.contact() != null && now.contact().nip() != null;
    }
}
