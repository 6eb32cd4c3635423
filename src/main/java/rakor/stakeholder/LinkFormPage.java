package rakor.stakeholder;

import java.util.List;
import rakor.web.Option;

/** @param organizations names offered as the far end */
record LinkFormPage(OrganizationView organization, List<OrganizationRef> organizations, List<Option> estates) {
    String path() {
        return "/registers/organizations/" + organization.code();
    }
}
