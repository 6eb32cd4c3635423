package rakor.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import rakor.common.Role;
import rakor.database.Rows;
import rakor.database.Sql;
import rakor.support.Accounts;
import rakor.support.Http;
import rakor.support.RakorTest;
import rakor.support.TestClock;

@RakorTest
class IdempotencyTest {
    private static String bearer;
    private static String other;
    private final Http http;
    private final Desk desk;

    IdempotencyTest(Http http, Desk desk) {
        this.http = http;
        this.desk = desk;
    }

    @BeforeAll
    static void twoOfficials(Http http, Accounts accounts) {
        accounts.make("petugas-c", "DISPERIN", Role.OFFICIAL);
        accounts.make("petugas-d", "DISPERIN", Role.OFFICIAL);
        bearer = Accounts.bearer(http, "petugas-c");
        other = Accounts.bearer(http, "petugas-d");
    }

    @AfterEach
    void theClockGoesOn() {
        TestClock.real();
    }

    private HttpResponse<String> post(String who, String key, String title) {
        String body = "{\"title\":\"" + title + "\",\"kind\":\"COORDINATION\",\"date\":\"2025-10-21\"}";
        return http.send("POST", "/api/v1/meetings", body, "Content-Type", "application/json", "Authorization", who, "Idempotency-Key", key);
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @Test
    void theSameRequestTwiceMakesOneRecordAndGivesTheSameAnswer() {
        HttpResponse<String> first = post(bearer, "a", "Rapat satu kali");
        HttpResponse<String> again = post(bearer, "a", "Rapat satu kali");
        assertEquals(201, first.statusCode(), first.body());
        assertEquals(201, again.statusCode());
        assertEquals(first.body(), again.body());
        assertEquals(header(first, "Location"), header(again, "Location"));
        assertEquals(header(first, "ETag"), header(again, "ETag"));
        assertEquals("true", header(again, "Idempotent-Replayed"));
        assertEquals("application/json", header(again, "Content-Type"));
        assertEquals(1, desk.meetings("Rapat satu kali"));
    }

    @Test
    void theKeyOfSomebodyElseIsAnotherKey() {
        post(bearer, "b", "Rapat dua orang");
        assertEquals(201, post(other, "b", "Rapat dua orang").statusCode());
        assertEquals(2, desk.meetings("Rapat dua orang"));
    }

    @Test
    void anotherBodyUnderTheSameKeyIsRefused() {
        post(bearer, "c", "Rapat asli");
        assertEquals(422, post(bearer, "c", "Rapat lain").statusCode());
        assertEquals(0, desk.meetings("Rapat lain"));
    }

    @Test
    void manyAtOnceMakeOneRecord() {
        List<CompletableFuture<Integer>> sent = IntStream.range(0, 6).mapToObj(i -> CompletableFuture.supplyAsync(() -> post(bearer, "d", "Rapat serentak").statusCode())).toList();
        List<Integer> statuses = sent.stream().map(CompletableFuture::join).toList();
        assertTrue(statuses.stream().allMatch(status -> status == 201 || status == 409), statuses::toString);
        assertEquals(1, desk.meetings("Rapat serentak"));
    }

    @Test
    void aRunningTwinIsToldToWaitAndADeadOneIsReplaced() {
        desk.run("petugas-c", "e", "Rapat macet");
        HttpResponse<String> refused = post(bearer, "e", "Rapat macet");
        assertEquals(409, refused.statusCode());
        assertEquals("1", header(refused, "Retry-After"));
        TestClock.set(Instant.now().plusSeconds(180));
        assertEquals(201, post(bearer, "e", "Rapat macet").statusCode());
    }

    @Test
    void whatWasRefusedMayBeTriedAgainUnderTheSameKey() {
        assertEquals(422, post(bearer, "f", "").statusCode());
        assertEquals(201, post(bearer, "f", "Rapat diperbaiki").statusCode());
    }

    @Test
    void aKeyCountsForADay() {
        post(bearer, "g", "Rapat harian");
        TestClock.set(Instant.now().plusSeconds(86_500));
        String later = Accounts.bearer(http, "petugas-c");
        assertEquals(201, post(later, "g", "Rapat harian").statusCode());
        assertEquals(2, desk.meetings("Rapat harian"));
    }

    @Test
    void aReplayIsAuthorisedAnew() {
        post(bearer, "h", "Rapat terlindung");
        assertEquals(401, post("Bearer x", "h", "Rapat terlindung").statusCode());
    }

    @Test
    void whoNoLongerSeesTheRecordIsNotToldOfItAgain() {
        assertEquals(201, post(bearer, "i", "Rapat yang ditutup").statusCode());
        desk.close("Rapat yang ditutup");
        HttpResponse<String> again = post(bearer, "i", "Rapat yang ditutup");
        assertEquals(404, again.statusCode(), again.body());
        assertEquals(1, desk.meetings("Rapat yang ditutup"));
    }

    @Test
    void aSecretIsToldOnceAndKeptNowhere(Accounts accounts) {
        accounts.make("admin-rahasia", "SETDA", Role.ADMIN);
        String admin = Accounts.bearer(http, "admin-rahasia");
        for (String path : List.of("/api/v1/accounts", "/api/v1/accounts/akun-rahasia/password")) {
            String body = path.endsWith("accounts") ? "{\"username\":\"akun-rahasia\",\"name\":\"Akun\",\"organization\":\"DISPERIN\",\"roles\":[\"OFFICIAL\"],\"language\":\"id\"}" : "{}";
            HttpResponse<String> first = http.send("POST", path, body, "Content-Type", "application/json", "Authorization", admin, "Idempotency-Key", "rahasia");
            assertTrue(first.statusCode() < 300, first.body());
            String password = Accounts.field(first.body(), "password");
            HttpResponse<String> again = http.send("POST", path, body, "Content-Type", "application/json", "Authorization", admin, "Idempotency-Key", "rahasia");
            assertEquals(409, again.statusCode(), again.body());
            assertTrue(again.body().contains("told-once") && !again.body().contains(password), again.body());
            assertEquals(0, desk.keeping(password));
        }
    }

    @Test
    void aKeyIsShortAndPlain() {
        assertEquals(400, post(bearer, "x".repeat(101), "Rapat").statusCode());
        assertEquals(400, post(bearer, "dua kata", "Rapat").statusCode());
    }

    /** Looks into the tables. */
    @Singleton
    static class Desk {
        private final Rows rows;

        Desk(Rows rows) {
            this.rows = rows;
        }

        @Transactional
        int keeping(String text) {
            return rows.one(Sql.of("SELECT COUNT(*) AS n FROM idempotency WHERE LOCATE(?, answer) > 0", text), row -> row.small("n")).orElse(0);
        }

        @Transactional
        int meetings(String title) {
            return rows.one(Sql.of("SELECT COUNT(*) AS n FROM meeting WHERE title = ?", title), row -> row.small("n")).orElse(0);
        }

        /** A request that never ended: claimed now, with the hashes the next one will bring. */
        /** Given to another office and restricted, as if its record had moved there. */
        @Transactional
        void close(String title) {
            rows.update(Sql.of("DELETE FROM meeting_sight WHERE meeting_id = (SELECT id FROM meeting WHERE title = ?)", title));
            rows.update(Sql.of("UPDATE meeting SET security_class = 'R', recorder_id = (SELECT id FROM organization WHERE code = 'DINSOS') WHERE title = ?", title));
        }

        @Transactional
        void run(String username, String key, String title) {
            String body = "null\n{\"title\":\"" + title + "\",\"kind\":\"COORDINATION\",\"date\":\"2025-10-21\"}";
            rows.update(Sql.of("INSERT INTO idempotency (account_id, route, idem_key, body_hash, claimed_at) SELECT id, SHA2('/api/v1/meetings', 256), ?, SHA2(?, 256), ? FROM account WHERE username = ?", key, body, Instant.now(), username));
        }
    }
}
