package rakor.stakeholder;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import rakor.common.Actor;
import rakor.common.Checks;
import rakor.common.DomainError;
import rakor.history.Facts;
import rakor.history.History;

/** The other names an organisation is found by. */
@Singleton
public class NameService {
    private final OrganizationRepository organizations;
    private final NameRepository names;
    private final OrganizationRules rules;
    private final History history;

    NameService(OrganizationRepository organizations, NameRepository names, OrganizationRules rules, History history) {
        this.organizations = organizations;
        this.names = names;
        this.rules = rules;
        this.history = history;
    }

    /** @param version the version of the organisation the caller read; null when none was named */
    @Transactional
    public void add(Actor actor, String organization, Long version, String name) {
        OrganizationAccess.keeps(actor);
        Organization owner = organizations.locked(organization, version);
        String written = OrganizationTerms.tidy(name);
        Checks checks = new Checks().text(written, "name", 200);
        rules.name(checks, written, "name", owner.id());
        if (!checks.failed()) {
            names.holding(written).ifPresent(own -> checks.refuse(true, "name", "stakeholder.error.name-own", own.name()));
        }
        checks.end();
        names.other(owner.id(), written);
        organizations.touch(owner);
        history.write(actor, OrganizationService.subject(owner), "naming", Facts.of().say("name", written).map(), null);
    }

    @Transactional
    public void remove(Actor actor, String organization, Long version, String name) {
        OrganizationAccess.keeps(actor);
        Organization owner = organizations.locked(organization, version);
        String written = OrganizationTerms.tidy(name);
        new Checks().text(written, "name", 200).end();
        NameRepository.Holding holding = names.holding(written).filter(found -> found.owner() == owner.id()).orElseThrow(() -> DomainError.invalid("name", "stakeholder.error.name-unknown", written));
        boolean inUse = holding.proper() || owner.shortName() != null && NameKey.of(owner.shortName()).equals(NameKey.of(written));
        new Checks().refuse(inUse, "name", "stakeholder.error.name-in-use").end();
        names.remove(written);
        organizations.touch(owner);
        history.write(actor, OrganizationService.subject(owner), "unnaming", Facts.of().say("name", holding.name()).map(), null);
    }
}
