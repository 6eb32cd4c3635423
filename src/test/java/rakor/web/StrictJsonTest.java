package rakor.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.exceptions.SerdeException;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import rakor.common.DomainError;
import rakor.common.Role;
import rakor.support.Accounts;
import rakor.support.Http;
import rakor.support.MeetingFixtures;
import rakor.support.RakorTest;
import rakor.support.Refused;

/** A value of another kind is not taken for the one that is asked for: nobody said what it would become. */
@RakorTest
class StrictJsonTest {
    private static int made;
    private final JsonMapper json;
    private final Patches patches;
    private final Http http;
    private final Accounts accounts;
    private final MeetingFixtures meetings;

    StrictJsonTest(JsonMapper json, Patches patches, Http http, Accounts accounts, MeetingFixtures meetings) {
        this.json = json;
        this.patches = patches;
        this.http = http;
        this.accounts = accounts;
        this.meetings = meetings;
    }

    @Serdeable
    record Said(@Nullable String text, @Nullable Integer count, @Nullable Long version, @Nullable BigDecimal figure, @Nullable LocalDate day, @Nullable List<String> texts, @Nullable Role word) {}

    private static final String WRONG = """
            {"text":5} {"text":1.5} {"text":true} {"text":[]} {"text":["a"]} {"text":{}} {"text":{"a":"b"}}
            {"count":50.5} {"count":50.0} {"count":"50"} {"count":true} {"count":[5]} {"count":{}} {"count":99999999999} {"count":""}
            {"version":1.5} {"version":"1"} {"version":false} {"version":[1]} {"version":{}} {"version":9999999999999999999999}
            {"figure":"1"} {"figure":true} {"figure":[1.5]} {"figure":{}} {"figure":""}
            {"day":20783} {"day":"20783"} {"day":true} {"day":["2025-10-21"]} {"day":{}} {"day":""} {"day":"2025-10-21T00:00:00Z"}
            {"texts":[5]} {"texts":["a",true]} {"texts":[["a"]]} {"texts":[{}]} {"texts":"a"} {"texts":{}}
            """;

    static List<String> wrong() {
        return List.of(WRONG.strip().split("\\s+(?=\\{)"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whatIsOfAnotherKindIsRefused(String body) throws IOException {
        Assertions.assertThrows(SerdeException.class, () -> json.readValue(body, Said.class));
        JsonNode tree = json.readValue(body, JsonNode.class);
        if (!body.contains("version")) {
            Refused.as(DomainError.Kind.UNREADABLE, () -> patches.read(tree, Said.class));
        }
    }

    @Test
    void whatIsOfItsKindIsRead() throws IOException {
        String body = "{\"text\":\"5\",\"count\":50,\"version\":9007199254740993,\"figure\":12345678901234.5,\"day\":\"2025-10-21\",\"texts\":[\"a\",\"5\"],\"word\":\"ADMIN\"}";
        Said said = new Said("5", 50, 9007199254740993L, new BigDecimal("12345678901234.5"), LocalDate.of(2025, 10, 21), List.of("a", "5"), Role.ADMIN);
        assertEquals(said, json.readValue(body, Said.class));
        assertEquals(said.figure(), patches.read(json.readValue(body, JsonNode.class), Said.class).on(new Said(null, null, null, null, null, null, null)).figure());
        assertEquals(new BigDecimal("7"), json.readValue("{\"figure\":7}", Said.class).figure());
        assertEquals(new Said(null, null, null, null, null, null, null), json.readValue("{\"text\":null,\"count\":null,\"figure\":null,\"day\":null,\"texts\":null}", Said.class));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            statement|{"statement":{"a":1}}
            percent|{"percent":50.5}
            percent|{"percent":"50"}
            percent|{"percent":5,"percent":6}
            on|{"on":20783}
            quantity|{"quantity":true}
            quantity|{"quantity":12345678901234.5678}
            obstacle|{"obstacle":"a\\u0000b"}
            version|{"version":"1"}
            unknown|{"unknown":5}
            onBehalf|{"onBehalf":5}
            onBehalf.saidBy|{"onBehalf":{"saidBy":5}}
            onBehalf.on|{"onBehalf":{"on":"2025-13-45"}}
            blockedBy.reason|{"blockedBy":{"organization":"DISPERIN","reason":[]}}
            """)
    void theAnswerToABodyThatCannotBeReadNamesTheField(String field, String body) {
        assertTrue(unreadable("POST", "/api/v1/commitments/K-2025-0001/progress-reports", body).contains(named(field)), body);
    }

    @Test
    void aWordThatIsNoneOfThoseAskedForIsNamedToo() {
        assertTrue(unreadable("POST", "/api/v1/commitments", "{\"measure\":{\"direction\":\"UP\"}}").contains(named("measure.direction")));
        assertTrue(unreadable("POST", "/api/v1/commitments", "{\"strength\":\"PROMISE\"}").contains(named("strength")));
        String code = meetings.planned(meetings.official("DISPERIN"), LocalDate.of(2030, 1, 2)).code();
        assertTrue(unreadable("PATCH", "/api/v1/meetings/" + code, "{\"version\":0,\"title\":5}").contains(named("title")));
    }

    private static String named(String field) {
        return "\"errors\":[{\"field\":\"" + field + "\",\"code\":\"error.unreadable-field\",\"message\":\"Isian ini tidak dapat dibaca.";
    }

    @Test
    void whatIsNoObjectNamesNoField() {
        for (String body : List.of("[]", "5", "}{")) {
            assertTrue(unreadable("POST", "/api/v1/commitments/K-2025-0001/progress-reports", body).contains("\"errors\":[]"), body);
        }
    }

    private String unreadable(String method, String path, String body) {
        String username = accounts.make("petugas.ketat" + ++made, "DISPERIN", Role.OFFICIAL).username();
        var answer = http.send(method, path, body, "Content-Type", "application/json", "Authorization", Accounts.bearer(http, username));
        assertEquals(400, answer.statusCode(), answer.body());
        return answer.body();
    }
}
