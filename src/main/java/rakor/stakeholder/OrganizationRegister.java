package rakor.stakeholder;

import jakarta.inject.Singleton;
import java.util.List;
import rakor.common.Actor;
import rakor.web.Register;

@Singleton
class OrganizationRegister implements Register.Keeper {
    private final OrganizationService organizations;

    OrganizationRegister(OrganizationService organizations) {
        this.organizations = organizations;
    }

    @Override
    public List<Register> registers(Actor actor) {
        return List.of(new Register(1, OrganizationController.PATH, "stakeholder.organizations", organizations.count(actor)));
    }
}
