package rakor.stakeholder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rakor.common.Role;
import rakor.support.Accounts;
import rakor.support.Http;
import rakor.support.RakorTest;

/** What a client may send wrongly to the registers is answered with a reason, never with a failure of ours. */
@RakorTest
class WrongInputTest {
    private static boolean made;
    private final Http http;
    private final Accounts accounts;
    private String[] json;

    WrongInputTest(Http http, Accounts accounts) {
        this.http = http;
        this.accounts = accounts;
    }

    @BeforeEach
    void signIn() {
        if (!made) {
            accounts.make("salah-kirim", "SETDA", Role.ADMIN);
            made = true;
        }
        json = new String[] {"Authorization", Accounts.bearer(http, "salah-kirim"), "Content-Type", "application/json"};
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /organizations | {"name":"PT Hari Jauh","side":"INDUSTRY","kind":"COMPANY","validFrom":"+12345-01-01"} | validFrom
            /organizations | {"name":"PT Hari Dahulu","side":"INDUSTRY","kind":"COMPANY","validFrom":"0099-01-01"} | validFrom
            /organizations | {"name":"🙂🙂","side":"INDUSTRY","kind":"COMPANY"}                                  | name
            /organizations | {"name":"PT Kode","code":"kecil","side":"INDUSTRY","kind":"COMPANY"}               | code
            /organizations | {"name":"PT Kode","code":"É","side":"INDUSTRY","kind":"COMPANY"}                   | code
            /organizations | {"name":"PT Nomor","nib":"１２３４５６７８９０１２３","side":"INDUSTRY","kind":"COMPANY"} | nib
            /organizations | {"name":null,"side":"INDUSTRY","kind":"COMPANY"}                                   | name
            /organizations/DISNAKER/ending | {"on":"+99999-01-01"}                                              | on
            /organizations/DISNAKER/links  | {"relation":"MEMBER","organization":"BAPPEDA"}                     | relation
            /organizations/DISNAKER/links  | {"relation":"DIVISION","organization":"DISNAKER"}                  | organization
            /organizations/DISNAKER/links  | {"relation":"DIVISION","organization":"PT-GOBEL-DHARMA-NUSANTARA"} | organization
            /organizations/BAGIAN-UMUM/links | {"relation":"DIVISION","organization":"SETDA"}                   | organization
            /organizations/SETDA/links     | {"relation":"DIVISION","organization":"BAGIAN-UMUM"}               | organization
            /organizations/DISNAKER/links  | {"relation":"OPERATES"}                                            | estate
            /organizations/DISNAKER/links  | {"relation":"TENANT","estate":"É"}                                 | estate
            /organizations/DISNAKER/links  | {}                                                                 | relation
            /organizations/DISNAKER/names  | {"name":null}                                                      | name
            /estates  | {"name":"Kawasan Salah","districts":["DISNAKER"]}                                       | districts
            /estates  | {"name":"Kawasan Salah","districts":["TIDAK-ADA",null]}                                 | districts
            /people   | {"name":"Contoh","organization":"TIDAK-ADA"}                                            | organization
            /people   | {"name":"Contoh","email":"bukan surel"}                                                 | email
            /posts    | {"name":"Jabatan"}                                                                      | organization
            /posts    | {"name":"Jabatan","organization":"DISNAKER","superior":"J-9999"}                         | superior
            /holders  | {"post":"J-9999","person":"É","status":"PLT","from":"+12345-01-01"}                     | post
            /topics   | {"nameId":"a"}                                                                          | nameEn
            /topics   | {"nameId":"a","nameEn":"b","position":1000}                                             | position
            /holidays | {"day":"+12345-01-01","nameId":"a","nameEn":"b","kind":"LOCAL"}                         | day
            """)
    void isRefusedAtItsField(String path, String body, String field) {
        HttpResponse<String> answer = http.send("POST", "/api/v1" + path, body, json);
        assertEquals(422, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("\"field\":\"" + field + "\""), answer.body());
    }

    @Test
    void aNameThatFoldsToMoreLettersThanFitIsTooLong() {
        HttpResponse<String> answer = http.send("POST", "/api/v1/organizations", "{\"name\":\"" + "ﷺ".repeat(60) + "\",\"side\":\"OTHER\",\"kind\":\"COMMUNITY\"}", json);
        assertEquals(422, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("\"code\":\"error.too-long\""), answer.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/organizations", "/estates", "/people", "/posts", "/holders", "/topics", "/holidays"})
    void aForgedCursorIsNotFollowed(String path) {
        for (String forged : new String[] {"abc", "abc\u0000def", "+12345-01-01\u0000x"}) {
            String cursor = Base64.getUrlEncoder().withoutPadding().encodeToString(forged.getBytes(StandardCharsets.UTF_8));
            int status = http.get("/api/v1" + path + "?after=" + cursor, json).statusCode();
            assertTrue(status == 200 || status == 400, path + " answered " + status);
        }
        assertEquals(400, http.get("/api/v1" + path + "?after=!!", json).statusCode());
        assertEquals(400, http.get("/api/v1" + path + "?unknown=1", json).statusCode());
        assertEquals(400, http.get("/api/v1" + path + "?limit=101", json).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/organizations/%C3%A9", "/estates/%00", "/people/P-9999", "/posts/%F0%9F%99%82", "/holders/x", "/topics/x", "/holidays/+12345-01-01", "/organizations/x/links"})
    void anUnknownCodeIsNotFound(String path) {
        assertEquals(404, http.get("/api/v1" + path, json).statusCode());
    }
}
