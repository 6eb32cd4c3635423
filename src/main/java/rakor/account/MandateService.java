package rakor.account;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import rakor.common.Actor;
import rakor.common.Checks;
import rakor.common.DomainError;
import rakor.history.Facts;
import rakor.history.History;
import rakor.stakeholder.OrganizationRef;

/** Mandates: organisations an account may act for beside its own, for a time. */
@Singleton
public class MandateService {
    private final AccountRepository accounts;
    private final MandateRepository mandates;
    private final AccountViews views;
    private final AccountReferences references;
    private final History history;

    MandateService(AccountRepository accounts, MandateRepository mandates, AccountViews views, AccountReferences references, History history) {
        this.accounts = accounts;
        this.mandates = mandates;
        this.views = views;
        this.references = references;
        this.history = history;
    }

    @Transactional
    public AccountView give(Actor actor, String username, MandateTerms terms) {
        Account account = changeable(actor, username);
        DomainError.requireRead(terms.version(), account.version());
        List<Mandate> before = mandates.of(List.of(account.id()));
        LocalDate from = terms.from() == null ? references.today() : terms.from();
        Checks checks = new Checks().day(from, "from").day(terms.to(), "to").refuse(terms.to() != null && !terms.to().isAfter(from), "to", "account.error.mandate-days")
                .refuse(terms.to() != null && !terms.to().isAfter(references.today()), "to", "account.error.mandate-over")
                .refuse(before.stream().filter(m -> !m.over(references.today())).count() >= AccountAccess.MOST_MANDATES, "organization", "account.error.mandate-many", AccountAccess.MOST_MANDATES);
        OrganizationRef organization = references.organization(checks, terms.organization(), 0);
        if (organization != null) {
            fitting(checks, account, organization, before);
        }
        checks.end();
        Mandate mandate = new Mandate(account.id(), before.stream().mapToInt(Mandate::number).max().orElse(0) + 1, organization.id(), from, terms.to());
        accounts.touch(account);
        mandates.insert(mandate);
        history.write(actor, account.subject(), "mandate", Facts.of().say("organization", organization.code()).say("from", from).say("to", terms.to()).map(), null);
        return read(username);
    }

    /** Without a day it ends today, or on its first day when that is later. */
    @Transactional
    public AccountView end(Actor actor, String username, int number, MoveRequests.MandateEnding terms) {
        Account account = changeable(actor, username);
        Mandate mandate = mandates.of(List.of(account.id())).stream().filter(m -> m.number() == number).findFirst().orElseThrow(DomainError::notFound);
        if (mandate.over(references.today())) {
            throw DomainError.conflict("account.error.mandate-ended");
        }
        DomainError.requireRead(terms.version(), account.version());
        LocalDate on = terms.on();
        LocalDate earliest = mandate.from().isAfter(references.today()) ? mandate.from() : references.today();
        new Checks().refuse(on != null && on.isBefore(earliest), "on", "account.error.mandate-on", earliest.toString()).end();
        LocalDate end = on == null ? earliest : on;
        accounts.touch(account);
        mandates.end(mandate, end);
        Facts facts = Facts.of().say("organization", references.organization(mandate.organizationId()).code()).say("from", mandate.from()).change("to", mandate.to(), end);
        history.write(actor, account.subject(), "mandate-ending", facts.map(), null);
        return read(username);
    }

    private Account changeable(Actor actor, String username) {
        AccountAccess.requireManager(actor);
        Account account = accounts.named(username).orElseThrow(DomainError::notFound);
        AccountAccess.refuseOwn(actor, account);
        AccountAccess.refuseEnded(account, "account.move.mandate");
        return account;
    }

    /** An account of the regency acts for organisations of the regency, a liaison for others. */
    private void fitting(Checks checks, Account account, OrganizationRef organization, List<Mandate> before) {
        boolean regency = references.organization(account.organizationId()).regency();
        checks.refuse(regency != organization.regency(), "organization", regency ? "account.error.mandate-outside" : "account.error.mandate-regency");
        checks.refuse(account.organizationId() == organization.id(), "organization", "account.error.mandate-own");
        checks.refuse(before.stream().anyMatch(m -> m.organizationId() == organization.id() && !m.over(references.today())), "organization", "account.error.mandate-twice");
    }

    private AccountView read(String username) {
        return views.of(accounts.named(username).orElseThrow(DomainError::notFound));
    }
}
