package rakor.account;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Set;
import rakor.common.Actor;
import rakor.common.Checks;
import rakor.common.DomainError;
import rakor.common.Role;
import rakor.history.Facts;
import rakor.history.History;

/** What may happen to an account: other roles, a new password, its end. */
@Singleton
public class AccountMoveService {
    private final AccountRepository accounts;
    private final AccountViews views;
    private final AccountReferences references;
    private final AccountPasswords passwords;
    private final History history;

    AccountMoveService(AccountRepository accounts, AccountViews views, AccountReferences references, AccountPasswords passwords, History history) {
        this.accounts = accounts;
        this.views = views;
        this.references = references;
        this.passwords = passwords;
        this.history = history;
    }

    /** @param version the version that was read; null when the caller names none */
    @Transactional
    public AccountView roles(Actor actor, String username, Long version, Set<Role> roles) {
        AccountAccess.requireManager(actor);
        accounts.lockAdministrators();
        Account account = found(username);
        AccountAccess.refuseOwn(actor, account);
        AccountAccess.refuseEnded(account, "account.move.roles");
        boolean last = account.has(Role.ADMIN) && roles != null && !roles.contains(Role.ADMIN) && !accounts.otherAdministrator(account.id());
        refuseLast(last);
        DomainError.requireRead(version, account.version());
        Checks checks = new Checks();
        AccountAccess.check(checks, roles, references.organization(account.organizationId()).regency());
        checks.end();
        if (!account.roles().equals(roles)) {
            accounts.roles(account, roles);
            history.write(actor, account.subject(), "roles", Facts.of().change("roles", Account.listed(account.roles()), Account.listed(roles)).map(), null);
        }
        return views.of(found(username));
    }

    /** Ends the account, and its sessions with it. */
    @Transactional
    public AccountView end(Actor actor, String username, Long version, String reason) {
        AccountAccess.requireManager(actor);
        accounts.lockAdministrators();
        Account account = found(username);
        AccountAccess.refuseEnded(account, "account.move.ending");
        refuseLast(account.has(Role.ADMIN) && !accounts.otherAdministrator(account.id()));
        DomainError.requireRead(version, account.version());
        new Checks().text(reason, "reason", 500).end();
        accounts.end(account);
        passwords.endSessions(account.id(), null);
        history.write(actor, account.subject(), "ending", Facts.of().map(), reason.strip());
        return views.of(found(username));
    }

    /** Takes a mistaken ending back: roles, mandates and password are those of before; the sessions stay ended. */
    @Transactional
    public AccountView reinstate(Actor actor, String username, Long version, String reason) {
        AccountAccess.requireManager(actor);
        Account account = found(username);
        if (!account.ended()) {
            throw DomainError.conflict("account.error.not-ended");
        }
        DomainError.requireRead(version, account.version());
        new Checks().text(reason, "reason", 500).end();
        accounts.reinstate(account);
        history.write(actor, account.subject(), "reinstatement", Facts.of().map(), reason.strip());
        return views.of(found(username));
    }

    /** A new generated password, told in this one answer; the account's sessions end. */
    @Transactional
    public AccountView newPassword(Actor actor, String username, Long version) {
        AccountAccess.requireManager(actor);
        Account account = found(username);
        AccountAccess.refuseOwn(actor, account);
        AccountAccess.refuseEnded(account, "account.move.password");
        DomainError.requireRead(version, account.version());
        String password = Secrets.readable();
        accounts.password(account, passwords.hash(password), true);
        passwords.endSessions(account.id(), null);
        history.write(actor, account.subject(), "password", Facts.of().say("by", "administrator").map(), null);
        return views.of(found(username)).with(password);
    }

    /** @param hash of the new password; @param session the one that stays */
    @Transactional
    void ownPassword(Actor actor, String hash, String session) {
        Account account = found(actor.username());
        accounts.password(account, hash, false);
        passwords.endSessions(account.id(), session);
        history.write(actor, account.subject(), "password", Facts.of().say("by", "owner").map(), null);
    }

    private Account found(String username) {
        return accounts.named(username).orElseThrow(DomainError::notFound);
    }

    private static void refuseLast(boolean last) {
        if (last) {
            throw DomainError.conflict("account.error.last-administrator");
        }
    }
}
