package rakor.stakeholder;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import rakor.common.Actor;
import rakor.common.Checks;
import rakor.common.DomainError;
import rakor.common.RegencyClock;
import rakor.history.Facts;
import rakor.history.History;

/** Relations of organisations: dated and ended, never deleted. */
@Singleton
public class LinkService {
    private final OrganizationRepository organizations;
    private final LinkRepository links;
    private final Directory directory;
    private final History history;
    private final RegencyClock clock;

    LinkService(OrganizationRepository organizations, LinkRepository links, Directory directory, History history, RegencyClock clock) {
        this.organizations = organizations;
        this.links = links;
        this.directory = directory;
        this.history = history;
        this.clock = clock;
    }

    /** Everything the organisation is linked to, from both ends, those in force first; at most 500. */
    @ReadOnly
    public List<LinkView> of(Actor actor, String organization) {
        return links.of(organizations.find(organization).orElseThrow(DomainError::notFound).id());
    }

    @ReadOnly
    public LinkView read(Actor actor, String organization, int number) {
        long holder = organizations.find(organization).orElseThrow(DomainError::notFound).id();
        return links.find(holder, number).orElseThrow(DomainError::notFound);
    }

    /** Operators and tenants of an estate. */
    @ReadOnly
    public List<LinkView> ofEstate(Actor actor, String estate) {
        return links.ofEstate(directory.estate(estate).orElseThrow(DomainError::notFound).id());
    }

    /** @param terms with the version of the organisation the caller read */
    @Transactional
    public LinkView add(Actor actor, String organization, LinkTerms terms) {
        OrganizationAccess.keeps(actor);
        Organization holder = organizations.locked(organization, null);
        LocalDate today = clock.today();
        if (!holder.livesOn(today)) {
            throw DomainError.conflict("stakeholder.error.organization-ended", holder.name());
        }
        DomainError.requireRead(terms.version(), holder.version());
        if (terms.relation() == null) {
            throw DomainError.invalid("relation", "error.required");
        }
        new Checks().day(terms.from(), "from").end();
        long far = terms.relation().toEstate() ? toEstate(terms, today) : toOrganization(holder, terms, today);
        int number = links.insert(holder.id(), terms.relation(), far, terms.from());
        organizations.touch(holder);
        LinkView made = links.find(holder.id(), number).orElseThrow();
        write(actor, holder, "linking", made, Facts.of().say("from", terms.from()));
        return made;
    }

    private long toEstate(LinkTerms terms, LocalDate today) {
        EstateRef estate = OrganizationTerms.tidy(terms.estate()) == null ? null : directory.estate(terms.estate().strip()).orElseThrow(() -> DomainError.invalid("estate", "error.unknown-code", terms.estate()));
        new Checks().present(estate, "estate")
                .refuse(terms.organization() != null, "organization", "stakeholder.error.link-estate-only")
                .refuse(estate != null && estate.ended() != null && !estate.ended().isAfter(today), "estate", "stakeholder.error.estate-ended").end();
        return estate.id();
    }

    private long toOrganization(Organization holder, LinkTerms terms, LocalDate today) {
        String named = OrganizationTerms.tidy(terms.organization());
        Organization far = named == null ? null : organizations.resolve(named).orElseThrow(() -> DomainError.invalid("organization", "error.unknown-code", named));
        Checks checks = new Checks().present(far, "organization").refuse(terms.estate() != null, "estate", "stakeholder.error.link-organization-only");
        if (far != null) {
            LinkRules.between(checks, terms.relation(), holder, far);
            checks.refuse(!far.livesOn(today), "organization", "stakeholder.error.organization-ended", far.name());
            checks.refuse(terms.relation() == Relation.DIVISION && links.divisionOf(holder.id(), far.id(), today), "organization", "stakeholder.error.division-circle", far.name());
            checks.refuse(links.open(holder.id(), terms.relation(), far.id(), terms.from()), "organization", "stakeholder.error.link-twice");
        }
        checks.end();
        return far.id();
    }

    /**
     * @param number of the link within the organisation that holds it
     * @param terms  with the version of the organisation the caller read
     */
    @Transactional
    public LinkView end(Actor actor, String organization, int number, EndingTerms terms) {
        OrganizationAccess.keeps(actor);
        Organization holder = organizations.locked(organization, null);
        LinkView link = links.find(holder.id(), number).orElseThrow(DomainError::notFound);
        if (link.to() != null) {
            throw DomainError.conflict("stakeholder.error.link-ended");
        }
        DomainError.requireRead(terms.version(), holder.version());
        LocalDate on = terms.on();
        new Checks().present(on, "on").day(on, "on").refuse(on != null && link.from() != null && on.isBefore(link.from()), "on", "stakeholder.error.before-beginning", link.from()).end();
        links.end(holder.id(), number, on);
        organizations.touch(holder);
        write(actor, holder, "unlinking", link, Facts.of().say("on", on));
        return links.find(holder.id(), number).orElseThrow();
    }

    private void write(Actor actor, Organization holder, String move, LinkView link, Facts facts) {
        facts.say("number", link.number()).say("relation", link.relation()).say("organization", link.other() == null ? null : link.other().code()).say("estate", link.estate() == null ? null : link.estate().code());
        history.write(actor, OrganizationService.subject(holder), move, facts.map(), null);
    }
}
