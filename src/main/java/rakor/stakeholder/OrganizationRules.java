package rakor.stakeholder;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import rakor.common.Checks;
import rakor.common.Side;

/** What is wrong with what somebody wants to write of an organisation. */
@Singleton
class OrganizationRules {
    private final OrganizationRepository organizations;
    private final NameRepository names;

    OrganizationRules(OrganizationRepository organizations, NameRepository names) {
        this.organizations = organizations;
        this.names = names;
    }

    void onRecording(OrganizationTerms to) {
        Checks checks = new Checks();
        if (to.code() != null) {
            checks.refuse(!Codes.wellFormed(to.code()), "code", "stakeholder.error.code");
            checks.refuse(organizations.taken(to.code()), "code", "stakeholder.error.code-taken", to.code());
        }
        terms(checks, to, 0, "").end();
    }

    void onCorrection(Organization was, OrganizationTerms to) {
        Checks checks = new Checks();
        checks.refuse(!was.code().equals(to.code()), "code", "stakeholder.error.code-fixed");
        checks.refuse(was.regency() != to.regency(), "regency", "stakeholder.error.regency-fixed");
        checks.refuse(was.validTo() != null && to.validFrom() != null && !was.validTo().isAfter(to.validFrom()), "validFrom", "stakeholder.error.from-after-end");
        terms(checks, to, was.id(), was.code()).end();
    }

    private Checks terms(Checks checks, OrganizationTerms to, long self, String code) {
        checks.text(to.name(), "name", 200).atMost(to.shortName(), "shortName", 80).present(to.side(), "side").present(to.kind(), "kind").day(to.validFrom(), "validFrom");
        checks.refuse(to.regency() && to.side() != null && to.side() != Side.GOVERNMENT, "side", "stakeholder.error.regency-side");
        checks.refuse(to.nib() != null && !to.nib().matches("[0-9]{13}"), "nib", "stakeholder.error.nib");
        checks.atMost(to.email(), "email", 254).refuse(to.email() != null && !to.email().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"), "email", "stakeholder.error.email");
        Optional<String> nibOf = to.nib() == null ? Optional.empty() : organizations.withNib(to.nib(), code);
        nibOf.ifPresent(name -> checks.refuse(true, "nib", "stakeholder.error.nib-taken", name));
        name(checks, to.name(), "name", self);
        return name(checks, to.shortName(), "shortName", self);
    }

    /** @param self the organisation that is to have the name; 0 for one not yet recorded */
    Checks name(Checks checks, String name, String field, long self) {
        if (name == null) {
            return checks;
        }
        checks.refuse(NameKey.of(name).isEmpty(), field, "stakeholder.error.name-empty");
        // a few letters fold to many
        checks.refuse(NameKey.of(name).length() > 200 && name.length() <= 200, field, "error.too-long", 200);
        names.holding(name).filter(holding -> holding.owner() != self).ifPresent(holding -> checks.refuse(true, field, "stakeholder.error.name-taken", holding.ownerName()));
        return checks;
    }

    void onEnding(Organization was, LocalDate on, Organization successor) {
        Checks checks = new Checks().present(on, "on").day(on, "on");
        checks.refuse(on != null && was.validFrom() != null && on.isBefore(was.validFrom()), "on", "stakeholder.error.before-beginning", was.validFrom());
        if (successor != null) {
            checks.refuse(successor.id() == was.id(), "successor", "stakeholder.error.successor-self");
            checks.refuse(on != null && !successor.livesOn(on), "successor", "stakeholder.error.successor-ended", successor.name());
            checks.refuse(successor.regency() != was.regency(), "successor", "stakeholder.error.successor-regency");
            checks.refuse(successor.id() != was.id() && leadsTo(successor, was.id()), "successor", "stakeholder.error.successor-circle", successor.name());
        }
        checks.end();
    }

    private boolean leadsTo(Organization from, long target) {
        Set<Long> seen = new HashSet<>();
        Long next = from.successorId();
        while (next != null && seen.add(next)) {
            if (next == target) {
                return true;
            }
            next = organizations.find(next).map(Organization::successorId).orElse(null);
        }
        return false;
    }
}
