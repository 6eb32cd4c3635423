package rakor.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rakor.common.Role;
import rakor.support.Accounts;
import rakor.support.Http;
import rakor.support.RakorTest;

/** Whoever names the version that was read, in the body or in If-Match, is told when the record has changed since. */
@RakorTest
class StaleMovesTest {
    private static boolean made;
    private final Http http;
    private final Accounts accounts;

    StaleMovesTest(Http http, Accounts accounts) {
        this.http = http;
        this.accounts = accounts;
    }

    @BeforeEach
    void cast() {
        if (!made) {
            accounts.make("versi-admin", "SETDA", Role.ADMIN);
            accounts.make("versi-petugas", "DISPERIN", Role.OFFICIAL);
            send("/accounts/versi-petugas/mandates", "{\"organization\":\"DISNAKER\"}");
            made = true;
        }
    }

    private int send(String path, String body, String... more) {
        String[] headers = {"Authorization", Accounts.bearer(http, "versi-admin"), "Content-Type", "application/json"};
        String[] all = java.util.stream.Stream.concat(java.util.Arrays.stream(headers), java.util.Arrays.stream(more)).toArray(String[]::new);
        return http.send("POST", "/api/v1" + path, body, all).statusCode();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /organizations/DISNAKER/ending                           | "on":"2026-01-01"
            /organizations/DISNAKER/names                            | "name":"Nama Lain"
            /organizations/DISNAKER/names/removal                    | "name":"Nama Lain"
            /organizations/DISNAKER/links                            | "relation":"TENANT","estate":"MARUNDA-CENTER"
            /organizations/PT-JABABEKA-INFRASTRUKTUR/links/1/ending  | "on":"2026-01-01"
            /estates/MARUNDA-CENTER/ending                           | "on":"2026-01-01"
            /topics/CSR/ending                                       | "on":"2026-01-01"
            /holidays/2025-12-25/ending                              | "reason":"Contoh"
            /accounts/versi-petugas/roles                            | "roles":["LEADERSHIP"]
            /accounts/versi-petugas/ending                           | "reason":"Contoh"
            /accounts/versi-petugas/mandates                         | "organization":"BAPPEDA"
            /accounts/versi-petugas/mandates/1/ending                | "on":"2099-01-01"
            """)
    void aStaleVersionIsToldWhereverItIsNamed(String path, String fields) {
        assertEquals(412, send(path, "{" + fields + ",\"version\":99}"));
        assertEquals(412, send(path, "{" + fields + "}", "If-Match", "\"99\""));
    }
}
