package rakor.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rakor.common.Actor;
import rakor.common.DomainError.Kind;
import rakor.common.Role;
import rakor.stakeholder.HolderStatus;
import rakor.stakeholder.person.HolderEndingTerms;
import rakor.stakeholder.person.HolderService;
import rakor.stakeholder.person.HolderTerms;
import rakor.stakeholder.person.HolderView;
import rakor.stakeholder.person.PersonService;
import rakor.stakeholder.person.PersonTerms;
import rakor.stakeholder.person.PostService;
import rakor.stakeholder.person.PostTerms;
import rakor.support.Accounts;
import rakor.support.Http;
import rakor.support.RakorTest;
import rakor.support.Refused;
import rakor.support.TestClock;

/** Who leaves a post may lose the account in the same step. */
@RakorTest
class LeavingPostTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static int made;
    private final Http http;
    private final Accounts cast;
    private final AccountService accounts;
    private final HolderService holders;
    private final PostService posts;
    private final PersonService people;
    private Actor admin;
    private HolderView holder;

    LeavingPostTest(Http http, Accounts cast, AccountService accounts, HolderService holders, PostService posts, PersonService people) {
        this.http = http;
        this.cast = cast;
        this.accounts = accounts;
        this.holders = holders;
        this.posts = posts;
        this.people = people;
    }

    @BeforeEach
    void somebodyHoldsAPostAndAnAccount() {
        TestClock.set(TODAY);
        admin = cast.make("lepas-admin" + ++made, "SETDA", Role.ADMIN);
        String person = people.create(admin, new PersonTerms("Contoh Pindah " + made, null, null, "DISNAKER", null, null, null)).code();
        String post = posts.create(admin, new PostTerms("Kepala Contoh Pindah " + made, "DISNAKER", null)).code();
        holder = holders.create(admin, new HolderTerms(post, person, HolderStatus.DEFINITIVE, TODAY.minusYears(1), null));
        accounts.register(admin, new AccountTerms("pindah" + made, "Contoh Pindah", "DISNAKER", person, Set.of(Role.OFFICIAL), "id"));
        cast.make("lain" + made, "DISNAKER", Role.OFFICIAL);
    }

    @AfterAll
    static void release() {
        TestClock.real();
    }

    private HolderView end(LocalDate on, String... usernames) {
        return holders.end(admin, holder.code(), new HolderEndingTerms(on, List.of(usernames), null));
    }

    private AccountView account() {
        return accounts.read(admin, "pindah" + made);
    }

    @Test
    void theAccountEndsWithThePostOrStays() {
        assertEquals(List.of("pindah" + made), holders.accounts(admin, holder.code()).stream().map(held -> held.username()).toList());
        end(TODAY, "pindah" + made);
        assertNotNull(account().endedAt());

        somebodyHoldsAPostAndAnAccount();
        end(TODAY);
        assertNull(account().endedAt());
    }

    @Test
    void nobodyElsesAccountEndsAndNoneBeforeTheDay() {
        Refused.at("accounts", "stakeholder.error.account-of-another", () -> end(TODAY, "pindah" + made, "lain" + made));
        Refused.at("accounts", "stakeholder.error.account-too-early", () -> end(TODAY.plusDays(1), "pindah" + made));
        assertNull(holders.read(admin, holder.code()).to());
        assertNull(account().endedAt());
    }

    @Test
    void onlyAnAdministratorIsAskedAndMayAnswer() {
        Actor official = cast.actor("lain" + made);
        Refused.as(Kind.NOT_PERMITTED, () -> holders.accounts(official, holder.code()));
        Refused.as(Kind.NOT_PERMITTED, () -> holders.end(official, holder.code(), new HolderEndingTerms(TODAY, List.of("pindah" + made), null)));
    }

    @Test
    void thePageAsksForIt() {
        String cookie = Accounts.cookie(http, admin.username());
        String path = "/registers/holders/" + holder.code() + "/ending";
        assertTrue(http.get(path, "Cookie", cookie).body().contains("value=\"pindah" + made + "\""));
        var done = http.post(path, Http.form("on", TODAY.toString(), "version", "0", "accounts", "pindah" + made), "Cookie", cookie);
        assertEquals("/registers/posts/" + holder.post().code(), done.headers().firstValue("Location").orElse(done.body()));
        assertNotNull(account().endedAt());
    }
}
