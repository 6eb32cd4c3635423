package rakor.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.support.Accounts;
import rakor.support.Http;
import rakor.support.RakorTest;

@RakorTest
class AccountPagesTest {
    private static String cookie;
    private static int made;
    private final Accounts accounts;
    private final AccountMoveService moves;
    private final Http http;
    private final String username = "halaman" + ++made;

    AccountPagesTest(Accounts accounts, AccountMoveService moves, Http http) {
        this.accounts = accounts;
        this.moves = moves;
        this.http = http;
    }

    @BeforeEach
    void signIn() {
        if (cookie == null) {
            accounts.make("kepala.admin", "PEMKAB-BEKASI", Role.ADMIN);
            cookie = Accounts.cookie(http, "kepala.admin");
        }
    }

    @Test
    void aNewAccountShowsItsPasswordOnThePageThatMadeItAlone() {
        HttpResponse<String> made = post("/new", "username=" + username + "&name=Nama+Baru&organization=dinas+ketenagakerjaan&roles=OFFICIAL&roles=LEADERSHIP&language=en");
        assertEquals(200, made.statusCode());
        String password = made.body().replaceAll("(?s).*<code>([a-z0-9-]{19})</code>.*", "$1");
        assertEquals(200, Accounts.tokens(http, username, password).statusCode());
        assertFalse(get("/" + username).body().contains(password));
        assertTrue(get("?q=" + username).body().contains("Dinas Ketenagakerjaan"));
    }

    @Test
    void aRefusedFormKeepsWhatWasTyped() {
        HttpResponse<String> refused = post("/new", "username=" + username + "&name=%3Cscript%3E&organization=PT+Yang+Tidak+Ada&roles=AUDITOR&roles=OFFICIAL&language=id");
        assertEquals(422, refused.statusCode());
        assertTrue(refused.body().contains("value=\"PT Yang Tidak Ada\"") && refused.body().contains("value=\"&lt;script>\"") && refused.body().contains("value=\"AUDITOR\" checked"), refused.body());
    }

    @Test
    void theSummarySaysWhichFieldIsMeant() {
        String refused = post("/new", "username=&name=&organization=&language=id").body();
        for (String line : new String[] {"#username\">Nama pengguna: Isian ini wajib diisi", "#name\">Nama: Isian ini wajib diisi", "#organization\">Instansi atau perusahaan: Isian ini wajib diisi"}) {
            assertTrue(refused.contains(line), line);
        }
    }

    @Test
    void savingOverANewerVersionShowsWhatItSaysNowAndCanThenBeSaved() {
        accounts.make(username, "PEMKAB-BEKASI", Role.OFFICIAL);
        moves.roles(Actor.system(), username, null, Set.of(Role.LEADERSHIP));
        HttpResponse<String> stale = post("/" + username + "/roles", "version=0&roles=OFFICIAL");
        assertEquals(412, stale.statusCode());
        assertTrue(stale.body().contains("name=\"version\" value=\"1\"") && stale.body().contains("Pimpinan"), stale.body());
        assertEquals(303, post("/" + username + "/roles", "version=1&roles=OFFICIAL").statusCode());
    }

    @Test
    void oneSOwnPageOffersNoChangeOfRolesAndAnEndedOneToTakeItBackAlone() {
        assertFalse(get("/kepala.admin").body().contains("/accounts/kepala.admin/roles"));
        accounts.make(username, "PEMKAB-BEKASI", Role.OFFICIAL);
        assertTrue(get("/" + username).body().contains("/accounts/" + username + "/roles"));
        assertEquals(303, post("/" + username + "/ending", "version=0&reason=pindah").statusCode());
        String ended = get("/" + username).body();
        assertTrue(ended.contains("/accounts/" + username + "/reinstatement"), ended);
        assertFalse(ended.replace("/accounts/" + username + "/reinstatement", "").contains("/accounts/" + username + "/"), ended);
        assertEquals(422, post("/" + username + "/reinstatement", "version=1").statusCode());
        assertEquals(303, post("/" + username + "/reinstatement", "version=1&reason=keliru").statusCode());
        assertTrue(get("/" + username).body().contains("/accounts/" + username + "/roles"));
    }

    @Test
    void whoIsNotAdministratorGetsNoPageOfIt() {
        accounts.make(username, "PEMKAB-BEKASI", Role.OFFICIAL, Role.LEADERSHIP);
        String other = Accounts.cookie(http, username);
        for (String path : new String[] {"", "/new", "/" + username, "/" + username + "/edit", "/" + username + "/ending", "/tidak.ada"}) {
            assertEquals(403, http.get("/accounts" + path, "Cookie", other).statusCode(), path);
        }
    }

    private HttpResponse<String> get(String path) {
        return http.get("/accounts" + path, "Cookie", cookie);
    }

    private HttpResponse<String> post(String path, String body) {
        return http.post("/accounts" + path, body, "Cookie", cookie);
    }
}
