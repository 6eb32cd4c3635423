package rakor.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import rakor.common.DomainError;
import rakor.common.Role;
import rakor.support.Accounts;
import rakor.support.Http;
import rakor.support.RakorTest;

@RakorTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstAdministratorTest {
    private final FirstAdministratorService first;
    private final Accounts accounts;
    private final Http http;

    FirstAdministratorTest(FirstAdministratorService first, Accounts accounts, Http http) {
        this.first = first;
        this.accounts = accounts;
        this.http = http;
    }

    @Test
    @Order(1)
    void withoutAnInvitationThePageDoesNotExist() {
        assertEquals(404, http.get("/first-administrator").statusCode());
    }

    @Test
    @Order(2)
    void aWrongOrAnEarlierSecretIsRefusedAndWhatWasTypedStays() {
        String earlier = first.invite().orElseThrow();
        first.invite();
        for (String secret : List.of(earlier, "aaaa-aaaa-aaaa-aaaa")) {
            HttpResponse<String> answer = post(secret, "Siti Contoh", "empat kuda makan rumput", "");
            assertEquals(422, answer.statusCode());
            assertTrue(answer.body().contains("Kode ini tidak cocok") && answer.body().contains("Siti Contoh"), answer.body());
        }
    }

    @Test
    @Order(3)
    void aRefusedFormDoesNotUseUpTheSecretAndSaysEverythingAtOnce() {
        String secret = first.invite().orElseThrow();
        HttpResponse<String> answer = post(secret, "", "pendek", "");
        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("#name") && answer.body().contains("#password"), answer.body());
        assertEquals(422, post(secret, "Siti Contoh", "empat kuda makan rumput", "&roles=AUDITOR").statusCode());
        assertTrue(first.awaited());
    }

    @Test
    @Order(4)
    void ofSeveralWhoGiveTheSecretAtOnceOneBecomesAdministrator() throws Exception {
        String secret = first.invite().orElseThrow();
        ExecutorService pool = Executors.newFixedThreadPool(4);
        List<Callable<Boolean>> rivals = List.of("satu", "dua", "tiga", "empat").stream().<Callable<Boolean>>map(name -> () -> become(secret, name)).toList();
        int done = 0;
        for (Future<Boolean> rival : pool.invokeAll(rivals)) {
            done += rival.get() ? 1 : 0;
        }
        pool.shutdown();
        assertEquals(1, done);
    }

    @Test
    @Order(5)
    void afterwardsThereIsNeitherPageNorInvitation() {
        assertTrue(first.invite().isEmpty());
        assertEquals(404, http.get("/first-administrator").statusCode());
        assertEquals(404, post("aaaa-aaaa-aaaa-aaaa", "Siti Contoh", "empat kuda makan rumput", "").statusCode());
        assertThrows(DomainError.class, () -> first.become(new FirstAdministratorTerms("x", "lagi", "Lagi", "PEMKAB-BEKASI", null, Accounts.PASSWORD, Set.of()), "id"));
    }

    @Test
    @Order(6)
    void theAdministratorHasTheRolesChosenAndBelongsToTheNewOffice() {
        String username = List.of("satu", "dua", "tiga", "empat").stream().filter(name -> http(name) == 200).findFirst().orElseThrow();
        assertEquals(Set.of(Role.ADMIN, Role.OFFICIAL), accounts.actor(username).roles());
        assertEquals("Sekretariat Contoh", accounts.actor(username).organizationName());
        assertTrue(accounts.actor(username).regency());
    }

    private int http(String name) {
        return Accounts.tokens(http, name, Accounts.PASSWORD).statusCode();
    }

    private boolean become(String secret, String username) {
        try {
            first.become(new FirstAdministratorTerms(secret, username, "Orang " + username, null, "Sekretariat Contoh", Accounts.PASSWORD, Set.of(Role.OFFICIAL)), "id");
            return true;
        } catch (DomainError e) {
            return false;
        }
    }

    private HttpResponse<String> post(String secret, String name, String password, String more) {
        String body = Http.form("secret", secret, "username", "siti", "organization", "PEMKAB-BEKASI", "name", name, "password", password) + more;
        return http.post("/first-administrator", body);
    }
}
