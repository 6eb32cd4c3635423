package rakor.stakeholder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rakor.common.Role;
import rakor.support.Accounts;
import rakor.support.Http;
import rakor.support.RakorTest;

/** The pages and the API of organisations and estates, as a browser and a program use them. */
@RakorTest
class RegisterPagesTest {
    private static boolean made;
    private final Http http;
    private final Accounts accounts;
    private String admin;
    private String official;

    RegisterPagesTest(Http http, Accounts accounts) {
        this.http = http;
        this.accounts = accounts;
    }

    @BeforeEach
    void signIn() {
        if (!made) {
            accounts.make("induk", "SETDA", Role.ADMIN);
            accounts.make("pejabat", "DISNAKER", Role.OFFICIAL);
            made = true;
        }
        admin = Accounts.cookie(http, "induk");
        official = Accounts.cookie(http, "pejabat");
    }

    private HttpResponse<String> post(String path, String body) {
        return http.post(path, body, "Cookie", admin);
    }

    private static String location(HttpResponse<String> answer) {
        assertEquals(303, answer.statusCode(), answer.body());
        return answer.headers().firstValue("Location").orElseThrow();
    }

    @Test
    void anAdministratorRecordsCorrectsLinksAndEndsAnOrganization() {
        String path = location(post("/registers/organizations", "name=PT+Contoh+Halaman&side=INDUSTRY&kind=COMPANY&validFrom=2020-01-01"));
        assertEquals("/registers/organizations/PT-CONTOH-HALAMAN", path);
        location(post(path, "name=PT+Contoh+Halaman+Baru&side=INDUSTRY&kind=COMPANY&nib=1112223334445&version=0"));
        location(post(path + "/names", "name=Halaman+Contoh"));
        location(post(path + "/links", "relation=TENANT&estate=KAWASAN-INDUSTRI-JABABEKA&from=2024-05-01"));
        String page = http.get(path, "Cookie", admin).body();
        assertTrue(page.contains("PT Contoh Halaman Baru") && page.contains("Halaman Contoh") && page.contains("Kawasan Industri Jababeka") && page.contains("1 Mei 2024"), page);
        location(post(path + "/links/1/ending", "on=2025-05-01"));
        location(post(path + "/ending", "on=2026-01-01&successor=PT+Jababeka+Infrastruktur&version=4"));
        page = http.get(path, "Cookie", official).body();
        assertTrue(page.contains("Berakhir 1 Jan 2026") && page.contains("/registers/organizations/PT-JABABEKA-INFRASTRUKTUR"), page);
        assertFalse(page.contains(path + "/edit"), "an official is offered no change");
        assertTrue(http.get(path, "Cookie", admin).body().contains(path + "/reinstatement"));
        assertEquals(422, post(path + "/reinstatement", "version=5").statusCode());
        assertEquals(412, post(path + "/reinstatement", "version=4&reason=keliru").statusCode());
        location(post(path + "/reinstatement", "version=5&reason=keliru"));
        assertFalse(http.get(path, "Cookie", official).body().contains("Berakhir"));
    }

    @Test
    void aRefusedFormKeepsEveryWordAndNamesTheField() {
        HttpResponse<String> answer = post("/registers/organizations", "name=Disnaker&shortName=Singkat&side=GOVERNMENT&kind=&nib=12&validFrom=besok");
        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("value=\"Singkat\"") && answer.body().contains("value=\"besok\"") && answer.body().contains("Tulis tanggal yang benar"), answer.body());
        answer = post("/registers/organizations", "name=Disnaker&side=GOVERNMENT&kind=&nib=12");
        assertTrue(answer.body().contains("Nama ini sudah dipakai Dinas Ketenagakerjaan") && answer.body().contains("NIB terdiri dari 13 angka"), answer.body());
    }

    @Test
    void aFormThatCameTooLateShowsBothTexts() {
        String path = location(post("/registers/estates", "name=Kawasan+Contoh&districts=KECAMATAN-SETU&districts=KECAMATAN-CIBITUNG"));
        location(post(path, "name=Kawasan+Contoh+Satu&districts=KECAMATAN-SETU&version=0"));
        HttpResponse<String> late = post(path, "name=Kawasan+Contoh+Dua&version=0");
        assertEquals(412, late.statusCode());
        assertTrue(late.body().contains("Kawasan Contoh Satu") && late.body().contains("value=\"Kawasan Contoh Dua\"") && late.body().contains("name=\"version\" value=\"1\""), late.body());
        location(post(path + "/links", "relation=OPERATES&organization=PT+Gobel+Dharma+Nusantara"));
        String page = http.get(path, "Cookie", official).body();
        assertTrue(page.contains("PT Gobel Dharma Nusantara") && page.contains("Kecamatan Setu") && !page.contains("Kecamatan Cibitung"), page);
    }

    @Test
    void theListsFilterAndPage() {
        String page = http.get("/registers/organizations?kind=DISTRICT&limit=5", "Cookie", official).body();
        assertTrue(page.contains("5 dari 23 instansi") && page.contains("kind=DISTRICT&amp;limit=5&amp;after=") || page.contains("after="), page);
        assertTrue(http.get("/registers/organizations?q=zzz", "Cookie", official).body().contains("Tidak ada instansi yang cocok"), "says that nothing matches");
        assertTrue(http.get("/registers/estates?q=jababeka", "Cookie", official).body().contains("PT Jababeka Infrastruktur"));
        assertTrue(http.get("/registers", "Cookie", official).body().contains("Kawasan industri"));
    }

    @Test
    void theApiAnswersAsItPromises() {
        String bearer = Accounts.bearer(http, "induk");
        String[] json = {"Authorization", bearer, "Content-Type", "application/json", "Accept-Language", "en"};
        HttpResponse<String> made = http.send("POST", "/api/v1/organizations", "{\"name\":\"PT Contoh Program\",\"side\":\"INDUSTRY\",\"kind\":\"COMPANY\"}", json);
        assertEquals(201, made.statusCode(), made.body());
        assertEquals("/api/v1/organizations/PT-CONTOH-PROGRAM", made.headers().firstValue("Location").orElse(""));
        String path = "/api/v1/organizations/PT-CONTOH-PROGRAM";
        assertEquals(428, http.send("PATCH", path, "{\"shortName\":\"CP\"}", json).statusCode());
        assertEquals(400, http.send("PATCH", path, "{\"shrtName\":\"CP\",\"version\":0}", json).statusCode());
        assertEquals(200, http.send("PATCH", path, "{\"shortName\":\"CP Satu\",\"version\":0}", json).statusCode());
        assertEquals(412, http.send("PATCH", path, "{\"shortName\":\"CP Dua\",\"version\":0}", json).statusCode());
        assertEquals(422, http.send("POST", path + "/names", "{\"name\":\"Disnaker\"}", json).statusCode());
        assertEquals(201, http.send("POST", path + "/names", "{\"name\":\"Program Contoh\"}", json).statusCode());
        assertEquals(201, http.send("POST", path + "/links", "{\"relation\":\"TENANT\",\"estate\":\"MARUNDA-CENTER\"}", json).statusCode());
        assertTrue(http.get(path + "/links", json).body().contains("MARUNDA-CENTER"));
        assertEquals(200, http.send("POST", path + "/links/1/ending", "{\"on\":\"2026-01-01\"}", json).statusCode());
        assertEquals(409, http.send("POST", path + "/links/1/ending", "{\"on\":\"2026-01-01\"}", json).statusCode());
        assertEquals(404, http.send("POST", path + "/links/9/ending", "{\"on\":\"2026-01-01\"}", json).statusCode());
        assertEquals(404, http.get("/api/v1/organizations/%C3%A9", json).statusCode());
        assertEquals(400, http.get("/api/v1/organizations?sort=code", json).statusCode());
        assertEquals(200, http.send("POST", path + "/ending", "{\"on\":\"2026-01-01\",\"successor\":\"PT-GOBEL-DHARMA-NUSANTARA\"}", json).statusCode());
        assertEquals(409, http.send("POST", path + "/ending", "{\"on\":\"2026-01-01\"}", json).statusCode());
        HttpResponse<String> again = http.send("POST", path + "/reinstatement", "{\"reason\":\"keliru\"}", json);
        assertEquals(200, again.statusCode());
        assertTrue(again.body().contains("\"validTo\":null,\"successor\":null"), again.body());
        assertEquals(201, http.send("POST", "/api/v1/estates", "{\"name\":\"Kawasan Program\",\"districts\":[\"KECAMATAN-SETU\"]}", json).statusCode());
        String reader = Accounts.bearer(http, "pejabat");
        assertEquals(403, http.send("POST", "/api/v1/estates", "{\"name\":\"x\"}", "Authorization", reader, "Content-Type", "application/json").statusCode());
        assertTrue(http.get("/api/v1/estates?district=KECAMATAN-SETU", "Authorization", reader).body().contains("Kawasan Program"));
    }
}
