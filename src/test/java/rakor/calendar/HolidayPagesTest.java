package rakor.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import rakor.common.Role;
import rakor.support.Accounts;
import rakor.support.Http;
import rakor.support.RakorTest;

@RakorTest
class HolidayPagesTest {
    private final Http http;
    private final Accounts accounts;

    HolidayPagesTest(Http http, Accounts accounts) {
        this.http = http;
        this.accounts = accounts;
    }

    @Test
    void anAdministratorKeepsTheYearAndEverybodyReadsIt() {
        accounts.make("libur-induk", "SETDA", Role.ADMIN);
        accounts.make("libur-baca", "PT-JABABEKA-INFRASTRUKTUR", Role.LIAISON);
        String admin = Accounts.cookie(http, "libur-induk");
        String reader = Accounts.cookie(http, "libur-baca");
        assertTrue(http.get("/registers/holidays?year=2025", "Cookie", reader).body().contains("Jumat, 18 April 2025"));
        assertTrue(http.get("/registers/holidays?year=2027", "Cookie", reader).body().contains("Belum ada hari libur tahun 2027"));
        assertEquals("/registers/holidays?year=2027", post(admin, "/registers/holidays", "day=2027-08-17&nameId=Proklamasi&nameEn=Independence&kind=NATIONAL"));
        assertFalse(http.get("/registers/holidays?year=2027", "Cookie", reader).body().contains("Belum ada hari libur"));
        post(admin, "/registers/holidays/2027-08-17", "nameId=Proklamasi+Kemerdekaan&nameEn=Independence+Day&kind=NATIONAL&source=SKB&version=0");
        post(admin, "/registers/holidays/2027-08-17/ending", "reason=Keliru&version=1");
        String page = http.get("/registers/holidays?year=2027", "Cookie", admin).body();
        assertTrue(page.contains("Belum ada hari libur") && page.contains("Proklamasi Kemerdekaan") && page.contains("Dibatalkan"), page);
        assertEquals(404, http.get("/registers/holidays/besok/edit", "Cookie", admin).statusCode());
        assertEquals(403, http.get("/registers/holidays/new", "Cookie", reader).statusCode());
    }

    private String post(String cookie, String path, String body) {
        HttpResponse<String> answer = http.post(path, body, "Cookie", cookie);
        assertEquals(303, answer.statusCode(), answer.body());
        return answer.headers().firstValue("Location").orElseThrow();
    }

    @Test
    void theApiOfHolidaysAndTopicsAnswersAsItPromises() {
        accounts.make("libur-api", "SETDA", Role.ADMIN);
        String[] json = {"Authorization", Accounts.bearer(http, "libur-api"), "Content-Type", "application/json"};
        assertEquals(201, http.send("POST", "/api/v1/holidays", "{\"day\":\"2028-08-17\",\"nameId\":\"Proklamasi\",\"nameEn\":\"Independence\",\"kind\":\"NATIONAL\"}", json).statusCode());
        assertEquals(422, http.send("POST", "/api/v1/holidays", "{\"day\":\"2028-08-17\",\"nameId\":\"Proklamasi\",\"nameEn\":\"Independence\",\"kind\":\"NATIONAL\"}", json).statusCode());
        assertEquals(200, http.send("PATCH", "/api/v1/holidays/2028-08-17", "{\"source\":\"SKB\",\"version\":0}", json).statusCode());
        assertTrue(http.get("/api/v1/holidays?year=2028", json).body().contains("\"total\":1"));
        assertEquals(200, http.send("POST", "/api/v1/holidays/2028-08-17/ending", "{\"reason\":\"keliru\"}", json).statusCode());
        assertEquals(404, http.get("/api/v1/holidays/2028-13-01", json).statusCode());

        HttpResponse<String> topic = http.send("POST", "/api/v1/topics", "{\"nameId\":\"Air baku\",\"nameEn\":\"Raw water & supply\"}", json);
        assertEquals("/api/v1/topics/RAW_WATER_SUPPLY", topic.headers().firstValue("Location").orElse(topic.body()));
        assertTrue(topic.body().contains("\"position\":14"), topic.body());
        assertEquals("RAW_WATER_SUPPLY_2", Accounts.field(http.send("POST", "/api/v1/topics", "{\"nameId\":\"Air lagi\",\"nameEn\":\"Raw water, supply\"}", json).body(), "code"));
        assertEquals(200, http.send("PATCH", "/api/v1/topics/RAW_WATER_SUPPLY", "{\"position\":1,\"version\":0}", json).statusCode());
        assertEquals(422, http.send("PATCH", "/api/v1/topics/RAW_WATER_SUPPLY", "{\"position\":0,\"version\":1}", json).statusCode());
        assertEquals(200, http.send("POST", "/api/v1/topics/RAW_WATER_SUPPLY/ending", "{\"on\":\"2026-01-01\"}", json).statusCode());
        assertFalse(http.get("/api/v1/topics?ended=false", json).body().contains("\"RAW_WATER_SUPPLY\""));
        String page = http.get("/registers/topics", "Cookie", Accounts.cookie(http, "libur-api")).body();
        assertTrue(page.contains("Air baku") && page.contains("Berakhir 1 Jan 2026"), page);
    }
}
