package rakor.account;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import rakor.common.Checks;
import rakor.common.RegencyClock;
import rakor.stakeholder.Directory;
import rakor.stakeholder.OrganizationRef;
import rakor.stakeholder.PersonLookup;

/** Finds what an account's terms name by code. */
@Singleton
class AccountReferences {
    private final Directory directory;
    private final PersonLookup people;
    private final RegencyClock clock;

    AccountReferences(Directory directory, PersonLookup people, RegencyClock clock) {
        this.directory = directory;
        this.people = people;
        this.clock = clock;
    }

    LocalDate today() {
        return clock.today();
    }

    /**
     * A living organisation; null with a note at its field when there is none.
     *
     * @param kept key of the one that stood there before and may stay, though ended; 0 for none
     */
    OrganizationRef organization(Checks checks, String code, long kept) {
        checks.present(code, "organization");
        Optional<OrganizationRef> found = code == null ? Optional.empty() : directory.organization(code);
        checks.refuse(code != null && found.isEmpty(), "organization", "error.unknown-code", code);
        boolean ended = found.isPresent() && found.get().id() != kept && found.get().ended() != null && !found.get().ended().isAfter(today());
        checks.refuse(ended, "organization", "account.error.organization-ended");
        return found.orElse(null);
    }

    OrganizationRef organization(long id) {
        return directory.organizations(List.of(id)).get(id);
    }

    Long person(Checks checks, String code) {
        Optional<PersonLookup.Ref> found = code == null ? Optional.empty() : people.person(code);
        checks.refuse(code != null && found.isEmpty(), "person", "error.unknown-code", code);
        return found.map(PersonLookup.Ref::id).orElse(null);
    }
}
