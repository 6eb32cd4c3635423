package rakor.support;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import rakor.account.AccountService;
import rakor.account.AccountTerms;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.stakeholder.HolderStatus;
import rakor.stakeholder.person.HolderService;
import rakor.stakeholder.person.HolderTerms;
import rakor.stakeholder.person.PersonService;
import rakor.stakeholder.person.PersonTerms;
import rakor.stakeholder.person.PostService;
import rakor.stakeholder.person.PostTerms;

/** Posts that chair, and people who hold them and sign in. */
@Singleton
public class Chairs {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private final Accounts accounts;
    private final AccountService register;
    private final PostService posts;
    private final PersonService people;
    private final HolderService holders;
    private final Actor admin;

    Chairs(Accounts accounts, AccountService register, PostService posts, PersonService people, HolderService holders, Registers registers) {
        this.accounts = accounts;
        this.register = register;
        this.posts = posts;
        this.people = people;
        this.holders = holders;
        this.admin = registers.admin();
    }

    public String post(String organization) {
        return posts.create(admin, new PostTerms("Kepala Pimpinan Contoh " + NUMBER.incrementAndGet(), organization, null)).code();
    }

    public String person(String name) {
        return people.create(admin, new PersonTerms(name, null, "M.Si.", null, null, null, null)).code();
    }

    public void hold(String post, String person, HolderStatus status, LocalDate from, LocalDate to) {
        holders.create(admin, new HolderTerms(post, person, status, from, to));
    }

    public void rename(String person, String name) {
        people.correct(admin, person, people.read(admin, person).version(), said -> new PersonTerms(name, said.titleBefore(), said.titleAfter(), said.organization(), said.email(), said.phone(), said.nip()));
    }

    public Actor account(String person, String organization, Role role) {
        String username = "pimpinan.rapat." + NUMBER.incrementAndGet();
        register.seed(Actor.system(), new AccountTerms(username, "Akun " + username, organization, person, Set.of(role), "id"), Accounts.PASSWORD);
        return accounts.actor(username);
    }
}
