package rakor.stakeholder;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import rakor.common.Actor;
import rakor.common.Checks;
import rakor.common.DomainError;
import rakor.common.RegencyClock;
import rakor.common.Slice;
import rakor.history.Facts;
import rakor.history.History;
import rakor.history.Subject;

/** The register of organisations: read by everyone signed in, kept by the administrator. An organisation is ended, never deleted. */
@Singleton
public class OrganizationService {
    private final OrganizationRepository organizations;
    private final OrganizationSearch search;
    private final OrganizationRules rules;
    private final History history;
    private final RegencyClock clock;

    OrganizationService(OrganizationRepository organizations, OrganizationSearch search, OrganizationRules rules, History history, RegencyClock clock) {
        this.organizations = organizations;
        this.search = search;
        this.rules = rules;
        this.history = history;
        this.clock = clock;
    }

    @ReadOnly
    public Slice<OrganizationView> list(Actor actor, OrganizationQuery query) {
        Slice<Organization> found = search.list(query, clock.today());
        List<OrganizationView> views = search.views(found.items());
        List<OrganizationView> shown = IntStream.range(0, views.size()).mapToObj(i -> shown(actor, found.items().get(i), views.get(i))).toList();
        return new Slice<>(shown, found.next(), found.total(), found.capped());
    }

    @ReadOnly
    public OrganizationView read(Actor actor, String code) {
        Organization found = organizations.find(code).orElseThrow(DomainError::notFound);
        return shown(actor, found, view(found));
    }

    /** The address it is written to is for the regency's own accounts and for who acts for it. */
    private static OrganizationView shown(Actor actor, Organization organization, OrganizationView view) {
        return actor.regency() || actor.actsFor(organization.id()) ? view : view.withoutEmail();
    }

    /** How many live today, counted up to a bound. */
    @ReadOnly
    public int count(Actor actor) {
        return search.count(clock.today());
    }

    @Transactional
    public OrganizationView create(Actor actor, OrganizationTerms terms) {
        OrganizationAccess.keeps(actor);
        return recorded(actor, terms.tidy());
    }

    /**
     * Notes a party that a meeting being taken over names and the register lacks. The register belongs to the
     * administrator; this door is for the import command alone, which an official runs, and never makes a part of the
     * regency. The administrator corrects, merges by ending with a successor, or adds names afterwards.
     *
     * @throws DomainError of kind INVALID when an organisation has that name already
     */
    @Transactional
    public OrganizationView take(Actor actor, OrganizationTerms terms) {
        OrganizationAccess.takes(actor, terms);
        return recorded(actor, terms.tidy());
    }

    private OrganizationView recorded(Actor actor, OrganizationTerms to) {
        rules.onRecording(to);
        String code = to.code() != null ? to.code() : Codes.from(to.shortName() == null ? to.name() : to.shortName(), organizations::taken);
        long id = organizations.insert(code, to);
        history.write(actor, new Subject("organization", id, code), "recording", said(to).map(), null);
        return view(organizations.find(id).orElseThrow());
    }

    /** @param change gives what it shall say from what it says now */
    @Transactional
    public OrganizationView correct(Actor actor, String code, long version, UnaryOperator<OrganizationTerms> change) {
        OrganizationAccess.keeps(actor);
        Organization was = organizations.locked(code, version);
        OrganizationTerms to = change.apply(was.terms()).tidy();
        rules.onCorrection(was, to);
        Facts facts = changed(was.terms(), to);
        if (!facts.none()) {
            organizations.update(was, to);
            history.write(actor, subject(was), "correction", facts.map(), null);
        }
        return view(organizations.find(was.id()).orElseThrow());
    }

    @Transactional
    public OrganizationView end(Actor actor, String code, SuccessionTerms terms) {
        OrganizationAccess.keeps(actor);
        Organization was = organizations.locked(code, null);
        if (was.validTo() != null) {
            throw DomainError.conflict("stakeholder.error.organization-ended", was.name());
        }
        DomainError.requireRead(terms.version(), was.version());
        Organization successor = successor(terms.successor());
        rules.onEnding(was, terms.on(), successor);
        organizations.end(was, terms.on(), successor == null ? null : successor.id());
        history.write(actor, subject(was), "ending", Facts.of().say("on", terms.on()).say("successor", successor == null ? null : successor.code()).map(), null);
        return view(organizations.find(was.id()).orElseThrow());
    }

    /**
     * Takes a mistaken ending back: it lives on as if it had never ended, and nobody succeeds it.
     *
     * @param version the version the caller read; null when none was named
     */
    @Transactional
    public OrganizationView reinstate(Actor actor, String code, Long version, String reason) {
        OrganizationAccess.keeps(actor);
        Organization was = organizations.locked(code, null);
        if (was.validTo() == null) {
            throw DomainError.conflict("stakeholder.error.organization-not-ended", was.name());
        }
        DomainError.requireRead(version, was.version());
        new Checks().text(reason, "reason", 500).end();
        organizations.end(was, null, null);
        String successor = was.successorId() == null ? null : organizations.find(was.successorId()).orElseThrow().code();
        history.write(actor, subject(was), "reinstatement", Facts.of().change("on", was.validTo(), null).change("successor", successor, null).map(), reason.strip());
        return view(organizations.find(was.id()).orElseThrow());
    }

    private Organization successor(String codeOrName) {
        if (codeOrName == null || codeOrName.isBlank()) {
            return null;
        }
        return organizations.resolve(codeOrName).orElseThrow(() -> DomainError.invalid("successor", "error.unknown-code", codeOrName));
    }

    private OrganizationView view(Organization organization) {
        return search.views(List.of(organization)).get(0);
    }

    static Subject subject(Organization organization) {
        return new Subject("organization", organization.id(), organization.code());
    }

    private static Facts said(OrganizationTerms t) {
        return Facts.of().say("name", t.name()).say("shortName", t.shortName()).say("side", t.side()).say("kind", t.kind()).say("regency", t.regency()).say("nib", t.nib()).say("validFrom", t.validFrom()).say("email", t.email());
    }

    private static Facts changed(OrganizationTerms was, OrganizationTerms to) {
        return Facts.of().change("name", was.name(), to.name()).change("shortName", was.shortName(), to.shortName()).change("side", was.side(), to.side())
                .change("kind", was.kind(), to.kind()).change("nib", was.nib(), to.nib()).change("validFrom", was.validFrom(), to.validFrom()).change("email", was.email(), to.email());
    }
}
