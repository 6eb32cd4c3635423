package rakor.account;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rakor.common.Checks;
import rakor.common.DomainError;
import rakor.common.RegencyClock;
import rakor.common.Role;
import rakor.stakeholder.OrganizationRef;

/** How an empty Rakor gets its first administrator: whoever reads the console holds a secret that is good once. */
@Singleton
class FirstAdministratorService {
    /** What the first administrator may choose to be beside that. */
    static final Set<Role> CHOICES = EnumSet.of(Role.OFFICIAL, Role.LEADERSHIP);
    private final FirstAdministratorRepository secrets;
    private final AccountRepository accounts;
    private final AccountService register;
    private final FirstOffice offices;
    private final RegencyClock clock;

    FirstAdministratorService(FirstAdministratorRepository secrets, AccountRepository accounts, AccountService register, FirstOffice offices, RegencyClock clock) {
        this.secrets = secrets;
        this.accounts = accounts;
        this.register = register;
        this.offices = offices;
        this.clock = clock;
    }

    /** @return a new secret while there is no account; the one before is void */
    @Transactional
    Optional<String> invite() {
        if (!accounts.none()) {
            return Optional.empty();
        }
        String secret = Secrets.readable();
        secrets.keep(Secrets.hash(secret), clock.now());
        return Optional.of(secret);
    }

    @ReadOnly
    boolean awaited() {
        return secrets.kept() && accounts.none();
    }

    /** The regency's own organisations, to belong to. */
    @ReadOnly
    List<OrganizationRef> offices() {
        return offices.known(clock.today());
    }

    @Transactional
    void become(FirstAdministratorTerms terms, String language) {
        boolean right = terms.secret() != null && secrets.used(Secrets.hash(terms.secret()));
        if (!accounts.none()) {
            throw DomainError.notFound();
        }
        new Checks().refuse(!right, "secret", "account.error.secret").end();
        Checks checks = new Checks().refuse(!CHOICES.containsAll(terms.roles()), "roles", "error.choice").refuse(terms.organization() != null && terms.office() != null, "office", "account.error.one-office");
        String code = terms.office() == null || checks.failed() ? terms.organization() : offices.found(terms.office());
        register.first(checks, terms.account(code, language), terms.password());
    }
}
