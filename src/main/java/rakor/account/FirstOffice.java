package rakor.account;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.Role;
import rakor.common.Side;
import rakor.stakeholder.Directory;
import rakor.stakeholder.OrganizationKind;
import rakor.stakeholder.OrganizationRef;
import rakor.stakeholder.OrganizationService;
import rakor.stakeholder.OrganizationTerms;

/** The organisation the first administrator belongs to: one of the regency's own, or a new one. */
@Singleton
class FirstOffice {
    private static final int OFFERED = 1000;
    private final Directory directory;
    private final OrganizationService organizations;

    FirstOffice(Directory directory, OrganizationService organizations) {
        this.directory = directory;
        this.organizations = organizations;
    }

    List<OrganizationRef> known(LocalDate day) {
        return directory.living(day, OFFERED).stream().filter(OrganizationRef::regency).toList();
    }

    /** @return the code of the new organisation */
    String found(String name) {
        Actor system = Actor.system();
        // the register is the administrator's, and there is none yet: the system stands in for this one entry
        Actor standIn = new Actor(0, system.username(), system.name(), Set.of(Role.ADMIN), 0, system.organizationName(), true, Set.of(), system.locale());
        try {
            return organizations.create(standIn, new OrganizationTerms(null, name, null, Side.GOVERNMENT, OrganizationKind.OFFICE, true, null, null)).code();
        } catch (DomainError e) {
            throw DomainError.invalid("office", "account.error.office");
        }
    }
}
