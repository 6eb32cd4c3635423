package rakor.stakeholder;

import java.util.List;
import rakor.web.Option;

/** @param now what the organisation says now; null while it is not recorded */
record OrganizationFormPage(OrganizationView now) {
    String action() {
        return now == null ? "/registers/organizations" : "/registers/organizations/" + now.code();
    }

    List<Option> facts() {
        return List.of(new Option(now.name(), "stakeholder.organization.name"), new Option(now.shortName(), "stakeholder.organization.shortName"), new Option(now.nib(), "stakeholder.organization.nib"), new Option(now.email(), "stakeholder.organization.email"),
                new Option(now.validFrom() == null ? null : now.validFrom().toString(), "stakeholder.organization.validFrom"));
    }
}
