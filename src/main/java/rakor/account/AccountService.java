package rakor.account;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.function.UnaryOperator;
import rakor.common.Actor;
import rakor.common.Checks;
import rakor.common.DomainError;
import rakor.common.Role;
import rakor.database.DatabaseError;
import rakor.history.Facts;
import rakor.history.History;
import rakor.history.Subject;
import rakor.stakeholder.OrganizationRef;

/** The register of accounts: who may sign in, for which organisation. */
@Singleton
public class AccountService {
    private final AccountRepository accounts;
    private final AccountViews views;
    private final AccountReferences references;
    private final PasswordHash passwords;
    private final History history;

    AccountService(AccountRepository accounts, AccountViews views, AccountReferences references, PasswordHash passwords, History history) {
        this.accounts = accounts;
        this.views = views;
        this.references = references;
        this.passwords = passwords;
        this.history = history;
    }

    /** A new account with a generated password, which this one answer tells and which must be changed at the first sign-in. */
    @Transactional
    public AccountView register(Actor actor, AccountTerms terms) {
        AccountAccess.requireManager(actor);
        String password = Secrets.readable();
        return views.of(insert(actor, checked(new Checks(), terms), password, true)).with(password);
    }

    /** For the demonstration and the first start: an account with a password that is already decided. Only the system may. */
    @Transactional
    public AccountView seed(Actor actor, AccountTerms terms, String password) {
        if (!AccountAccess.system(actor)) {
            throw DomainError.notPermitted("error.role");
        }
        return views.of(insert(actor, checked(new Checks(), terms), password, false));
    }

    /** @param checks what was found wrong so far, told together with what is wrong here */
    @Transactional
    void first(Checks checks, AccountTerms terms, String password) {
        PasswordRules.check(checks, "password", password, terms.username(), terms.name());
        insert(Actor.system(), checked(checks, terms), password, false);
    }

    @ReadOnly
    public AccountView read(Actor actor, String username) {
        AccountAccess.requireManager(actor);
        return views.of(found(username));
    }

    /** Corrects name, organisation, person and language. */
    @Transactional
    public AccountView correct(Actor actor, String username, long version, UnaryOperator<AccountTerms> patch) {
        AccountAccess.requireManager(actor);
        Account before = found(username);
        AccountAccess.refuseEnded(before, "account.move.correction");
        AccountView was = views.of(before);
        AccountTerms terms = patch.apply(terms(was));
        boolean moved = !was.organization().code().equals(terms.organization());
        if (moved) {
            AccountAccess.refuseOwn(actor, before);
        }
        DomainError.requireRead(version, before.version());
        Account after = corrected(before, terms, was);
        accounts.correct(after);
        Facts facts = Facts.of().change("name", before.name(), after.name()).change("organization", was.organization().code(), terms.organization())
                .change("person", was.person() == null ? null : was.person().code(), terms.person()).change("language", before.language(), after.language());
        history.write(actor, before.subject(), "correction", facts.map(), null);
        return views.of(found(username));
    }

    private Account corrected(Account before, AccountTerms terms, AccountView was) {
        Checks checks = new Checks().refuse(!was.username().equals(terms.username()), "username", "account.error.fixed").refuse(!before.roles().equals(terms.roles()), "roles", "account.error.roles-move");
        Account after = fields(checks, terms, before);
        boolean apart = before.organizationId() != after.organizationId() && was.mandates().stream().anyMatch(m -> m.to() == null || m.to().isAfter(references.today()));
        checks.refuse(apart, "organization", "account.error.mandates-first").end();
        return after;
    }

    private Account checked(Checks checks, AccountTerms terms) {
        checks.text(terms.username(), "username", 60);
        String username = Usernames.folded(terms.username());
        checks.refuse(!username.isEmpty() && !Usernames.free(username), "username", "account.error.username");
        checks.refuse(accounts.named(username).isPresent(), "username", "account.error.username-taken");
        Account account = fields(checks, terms, new Account(0, username, null, null, 0, false, null, null, null, 0, terms.roles() == null ? Set.of() : terms.roles()));
        checks.end();
        return account;
    }

    private Account fields(Checks checks, AccountTerms terms, Account base) {
        checks.text(terms.name(), "name", 150);
        String language = terms.language() == null ? "id" : terms.language();
        checks.refuse(!Set.of("id", "en").contains(language), "language", "error.choice");
        OrganizationRef organization = references.organization(checks, terms.organization(), base.organizationId());
        Long person = references.person(checks, terms.person());
        AccountAccess.check(checks, base.roles(), organization == null ? null : organization.regency());
        return new Account(base.id(), base.username(), terms.name() == null ? null : terms.name().strip(), person, organization == null ? 0 : organization.id(), base.mustChange(), language, base.createdAt(), base.endedAt(), base.version(), base.roles());
    }

    private Account insert(Actor actor, Account account, String password, boolean mustChange) {
        Account whole = new Account(0, account.username(), account.name(), account.personId(), account.organizationId(), mustChange, account.language(), null, null, 0, account.roles());
        try {
            long id = accounts.insert(whole, passwords.hash(password));
            Facts facts = Facts.of().say("name", whole.name()).say("organization", references.organization(whole.organizationId()).code()).say("roles", Account.listed(whole.roles())).say("language", whole.language());
            history.write(actor, new Subject("account", id, whole.username()), "registration", facts.map(), null);
        } catch (DatabaseError e) {
            throw DatabaseError.duplicate(e) ? DomainError.invalid("username", "account.error.username-taken") : e;
        }
        return found(account.username());
    }

    private Account found(String username) {
        return accounts.named(username).orElseThrow(DomainError::notFound);
    }

    private static AccountTerms terms(AccountView view) {
        return new AccountTerms(view.username(), view.name(), view.organization().code(), view.person() == null ? null : view.person().code(), Set.<Role>copyOf(view.roles()), view.language());
    }
}
