package rakor.account;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rakor.stakeholder.Directory;
import rakor.stakeholder.OrganizationRef;
import rakor.stakeholder.PersonLookup;

/** Turns accounts into what is answered, with one look-up per kind of thing they name. */
@Singleton
class AccountViews {
    private final Directory directory;
    private final PersonLookup people;
    private final MandateRepository mandates;

    AccountViews(Directory directory, PersonLookup people, MandateRepository mandates) {
        this.directory = directory;
        this.people = people;
        this.mandates = mandates;
    }

    AccountView of(Account account) {
        return of(List.of(account)).apply(account);
    }

    Function<Account, AccountView> of(Collection<Account> accounts) {
        Map<Long, List<Mandate>> given = mandates.of(accounts.stream().map(Account::id).toList()).stream().collect(Collectors.groupingBy(Mandate::accountId));
        Set<Long> named = new HashSet<>(accounts.stream().map(Account::organizationId).toList());
        given.values().forEach(list -> list.forEach(mandate -> named.add(mandate.organizationId())));
        Map<Long, OrganizationRef> organizations = directory.organizations(named);
        Map<Long, PersonLookup.Ref> persons = people.people(accounts.stream().map(Account::personId).filter(Objects::nonNull).toList());
        return account -> view(account, organizations, account.personId() == null ? null : persons.get(account.personId()), given.getOrDefault(account.id(), List.of()));
    }

    private static AccountView view(Account account, Map<Long, OrganizationRef> organizations, PersonLookup.Ref person, List<Mandate> mandates) {
        Stream<AccountView.MandateView> given = mandates.stream().map(m -> new AccountView.MandateView(m.number(), own(organizations.get(m.organizationId())), m.from(), m.to()));
        return new AccountView(account.username(), account.name(), own(organizations.get(account.organizationId())), person == null ? null : new AccountView.Own(person.code(), person.name()),
                account.roles().stream().sorted().toList(), account.language(), given.toList(), account.mustChange(), account.createdAt(), account.endedAt(), null, account.version());
    }

    private static AccountView.Own own(OrganizationRef organization) {
        return new AccountView.Own(organization.code(), organization.name());
    }
}
