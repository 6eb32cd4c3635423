package rakor.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rakor.common.Role;
import rakor.support.Accounts;
import rakor.support.Http;
import rakor.support.RakorTest;

@RakorTest
class AccountApiTest {
    private static String admin;
    private static int made;
    private final Accounts accounts;
    private final Http http;
    private final String username = "pegawai" + ++made;

    AccountApiTest(Accounts accounts, Http http) {
        this.accounts = accounts;
        this.http = http;
    }

    @BeforeEach
    void signIn() {
        if (admin == null) {
            accounts.make("kepala.admin", "PEMKAB-BEKASI", Role.ADMIN);
            admin = Accounts.bearer(http, "kepala.admin");
        }
    }

    @Test
    void anAccountIsRegisteredAndItsPasswordToldOnce() {
        HttpResponse<String> created = register();
        assertEquals(201, created.statusCode(), created.body());
        assertEquals("/api/v1/accounts/" + username, created.headers().firstValue("Location").orElseThrow());
        assertEquals("\"0\"", created.headers().firstValue("ETag").orElseThrow());
        String password = Accounts.field(created.body(), "password");
        assertEquals(200, Accounts.tokens(http, username, password).statusCode());
        HttpResponse<String> read = get("/" + username);
        assertEquals(200, read.statusCode());
        assertTrue(read.body().contains("\"password\":null") && read.body().contains("\"mustChange\":true"), read.body());
    }

    @Test
    void correctionsNameTheVersionAndLeaveTheRest() {
        register();
        assertEquals(428, send("PATCH", "/" + username, "{\"name\":\"Nama Lain\"}").statusCode());
        assertEquals(412, send("PATCH", "/" + username, "{\"name\":\"Nama Lain\",\"version\":5}").statusCode());
        HttpResponse<String> changed = send("PATCH", "/" + username, "{\"name\":\"Nama Lain\",\"version\":0}");
        assertEquals(200, changed.statusCode(), changed.body());
        assertTrue(changed.body().contains("\"name\":\"Nama Lain\"") && changed.body().contains("\"version\":1") && changed.body().contains("DISNAKER"), changed.body());
        assertEquals(422, send("PATCH", "/" + username, "{\"roles\":[\"ADMIN\"],\"version\":1}").statusCode());
        assertEquals(400, send("PATCH", "/" + username, "{\"passwordHash\":\"x\",\"version\":1}").statusCode());
    }

    @Test
    void rolesMandatesPasswordAndEndingAreMoves() {
        register();
        assertEquals(200, send("POST", "/" + username + "/roles", "{\"roles\":[\"LEADERSHIP\",\"OFFICIAL\"],\"version\":0}").statusCode());
        HttpResponse<String> given = send("POST", "/" + username + "/mandates", "{\"organization\":\"DPMPTSP\"}");
        assertEquals(201, given.statusCode(), given.body());
        assertTrue(given.body().contains("\"number\":1"), given.body());
        assertEquals(200, send("POST", "/" + username + "/mandates/1/ending", "{}").statusCode());
        assertEquals(412, send("POST", "/" + username + "/password", "{\"version\":0}").statusCode());
        assertEquals(200, send("POST", "/" + username + "/password", "{}").statusCode());
        assertEquals(422, send("POST", "/" + username + "/ending", "{}").statusCode());
        HttpResponse<String> ended = send("POST", "/" + username + "/ending", "{\"reason\":\"pensiun\"}");
        assertEquals(200, ended.statusCode(), ended.body());
        HttpResponse<String> again = send("POST", "/" + username + "/roles", "{\"roles\":[\"OFFICIAL\"]}");
        assertEquals(409, again.statusCode());
        assertTrue(again.body().contains("perubahan peran"), again.body());
        HttpResponse<String> back = send("POST", "/" + username + "/reinstatement", "{\"reason\":\"keliru\"}");
        assertEquals(200, back.statusCode(), back.body());
        assertTrue(back.body().contains("\"endedAt\":null"), back.body());
    }

    @Test
    void whatCannotBeReadOrFoundIs400Or404() {
        assertEquals(400, send("POST", "", "{\"username\":").statusCode());
        assertEquals(400, send("POST", "", "{\"username\":\"x\",\"admin\":true}").statusCode());
        assertEquals(400, send("POST", "", "{\"username\":\"x\",\"roles\":[\"KING\"]}").statusCode());
        assertEquals(422, send("POST", "", "{}").statusCode());
        assertEquals(404, get("/tidak.ada").statusCode());
        assertEquals(404, get("/%F0%9F%92%A5").statusCode());
        assertEquals(404, send("POST", "/tidak.ada/ending", "{\"reason\":\"x\"}").statusCode());
        assertEquals(400, get("?sort=password").statusCode());
        assertEquals(400, get("?passwordHash=x").statusCode());
        assertEquals(400, get("?after=xx").statusCode());
    }

    @Test
    void listsAreNarrowedAndPagedByUsername() {
        register();
        accounts.make("halaman.a" + made, "DPMPTSP", Role.AUDITOR);
        accounts.make("halaman.b" + made, "DPMPTSP", Role.AUDITOR);
        accounts.make("halaman.c" + made, "DPMPTSP", Role.OFFICIAL);
        HttpResponse<String> first = get("?q=HALAMAN.&role=auditor&limit=1");
        assertTrue(first.body().contains("halaman.a" + made) && !first.body().contains("halaman.b") && first.body().contains("\"total\":2"), first.body());
        HttpResponse<String> second = get("?q=halaman.&role=AUDITOR&limit=1&after=" + Accounts.field(first.body(), "next"));
        assertTrue(second.body().contains("halaman.b" + made) && second.body().contains("\"next\":null"), second.body());
        assertTrue(get("?organization=DPMPTSP").body().contains("\"total\":3"));
        assertTrue(get("?organization=TIDAK-ADA").body().contains("\"items\":[]"));
        assertTrue(get("?q=%25").body().contains("\"items\":[]"));
        assertTrue(get("?q=%F0%9F%92%A5").body().contains("\"items\":[]"));
        assertTrue(get("?state=ended&q=halaman").body().contains("\"items\":[]"));
    }

    private HttpResponse<String> register() {
        return send("POST", "", "{\"username\":\"" + username + "\",\"name\":\"Nama Pegawai\",\"organization\":\"DISNAKER\",\"roles\":[\"OFFICIAL\"]}");
    }

    private HttpResponse<String> get(String path) {
        return http.get("/api/v1/accounts" + path, "Authorization", admin);
    }

    private HttpResponse<String> send(String method, String path, String body) {
        return http.send(method, "/api/v1/accounts" + path, body, "Authorization", admin, "Content-Type", "application/json");
    }
}
