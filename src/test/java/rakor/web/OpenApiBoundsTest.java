package rakor.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import rakor.commitment.move.Acceptance;
import rakor.commitment.move.CommitmentCompletionService;
import rakor.commitment.move.CommitmentMoveService;
import rakor.commitment.move.CompletionTerms;
import rakor.commitment.move.Proposal;
import rakor.commitment.Strength;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.meeting.SecurityClass;
import rakor.meeting.series.RhythmUnit;
import rakor.meeting.series.SeriesService;
import rakor.meeting.series.SeriesTerms;
import rakor.support.Accounts;
import rakor.support.CommitmentFixtures;
import rakor.support.Http;
import rakor.support.MeetingFixtures;
import rakor.support.RakorTest;

/** What the API's description promises of bodies: one character too many, or a required field left out, is refused at that field. */
@RakorTest
class OpenApiBoundsTest {
    private final Http http;
    private final Accounts accounts;
    private final MeetingFixtures meetings;
    private final CommitmentFixtures commitments;
    private final CommitmentMoveService moves;
    private final CommitmentCompletionService completion;
    private final MinutesPlaces minutes;
    private final SeriesService series;
    private static Map<String, List<String>> places;

    OpenApiBoundsTest(Http http, Accounts accounts, MeetingFixtures meetings, CommitmentFixtures commitments, CommitmentMoveService moves, CommitmentCompletionService completion, SeriesService series, MinutesPlaces minutes) {
        this.completion = completion;
        this.series = series;
        this.http = http;
        this.accounts = accounts;
        this.meetings = meetings;
        this.commitments = commitments;
        this.moves = moves;
        this.minutes = minutes;
    }

    /** Where each kind of body is sent, and by whom. */
    @BeforeEach
    void placeOnce() {
        if (places != null) {
            return;
        }
        Actor official = accounts.make("batas", "DISPERIN", Role.OFFICIAL);
        accounts.make("batas-admin", "SETDA", Role.ADMIN);
        Actor partner = accounts.make("batas-mitra", MeetingFixtures.PARTNER, Role.LIAISON);
        String held = commitments.held("DISPERIN", "B", CommitmentFixtures.FOUNDING);
        String restricted = meetings.restricted(official, CommitmentFixtures.FOUNDING, SecurityClass.R).code();
        String draft = commitments.record(official, CommitmentFixtures.said(held, Strength.PLAN, "Contoh").owner(MeetingFixtures.PARTNER).counterpart("DISPERIN")).code();
        String proposed = moves.propose(official, commitments.record(official, CommitmentFixtures.said(held, Strength.PLAN, "Contoh dua").owner(MeetingFixtures.PARTNER).counterpart("DISPERIN")).code(), new Proposal(null, null, null)).code();
        String active = active(official, partner, held);
        String reported = active(official, partner, held);
        completion.complete(partner, reported, new CompletionTerms("selesai", null, null, null));
        places = new TreeMap<>(Map.ofEntries(
                Map.entry("MeetingTerms", List.of("/meetings", "batas")), Map.entry("AgendaTerms", List.of("/meetings/" + held + "/agenda-items", "batas")),
                Map.entry("InvitationTerms", List.of("/meetings/" + held + "/invitations", "batas")), Map.entry("ShareTerms", List.of("/meetings/" + restricted + "/shares", "batas")),
                Map.entry("CommitmentTerms", List.of("/commitments", "batas")), Map.entry("Proposal", List.of("/commitments/" + draft + "/proposal", "batas")),
                Map.entry("Acceptance", List.of("/commitments/" + proposed + "/acceptance", "batas-mitra")), Map.entry("CounterProposal", List.of("/commitments/" + proposed + "/counter-proposal", "batas-mitra")),
                Map.entry("Because", List.of("/commitments/" + proposed + "/withdrawal", "batas")), Map.entry("Refusal", List.of("/commitments/" + proposed + "/refusal", "batas-mitra")), Map.entry("OrganizationTerms", List.of("/organizations", "batas-admin")),
                Map.entry("EstateTerms", List.of("/estates", "batas-admin")), Map.entry("PersonTerms", List.of("/people", "batas-admin")), Map.entry("PostTerms", List.of("/posts", "batas-admin")),
                Map.entry("TopicTerms", List.of("/topics", "batas-admin")), Map.entry("HolidayTerms", List.of("/holidays", "batas-admin")), Map.entry("AccountTerms", List.of("/accounts", "batas-admin"))));
        places.put("DecisionTerms", List.of("/meetings/" + held + "/decisions", "batas"));
        places.put("AttendeeTerms", List.of("/meetings/" + held + "/attendees", "batas"));
        String forum = series.create(official, SeriesTerms.of("Forum contoh", 1, RhythmUnit.MONTH)).code();
        places.putAll(Map.of("SeriesTerms", List.of("/series", "batas"), "InviteeTerms", List.of("/series/" + forum + "/invitees", "batas"), "NextMeetingTerms", List.of("/series/" + forum + "/meetings", "batas"), "ReviewTerms", List.of("/meetings/" + held + "/reviews", "batas")));
        places.put("Verification", List.of("/commitments/" + reported + "/verification", "batas", "3"));
        places.put("AnnulmentTerms", List.of("/commitments/" + active + "/annulment", "batas", "2"));
        places.putAll(minutes.places(official, partner));
        Map.of("CompletionTerms", "completion", "ProgressTerms", "progress-reports", "AmendmentTerms", "amendments", "ReleaseTerms", "release", "ImpossibilityTerms", "impossibility")
                .forEach((body, move) -> places.put(body, List.of("/commitments/" + active + "/" + move, "batas-mitra", "2")));
    }

    private String active(Actor official, Actor partner, String held) {
        String code = commitments.record(official, CommitmentFixtures.said(held, Strength.PLAN, "Contoh tiga").owner(MeetingFixtures.PARTNER).counterpart("DISPERIN")).code();
        moves.propose(official, code, new Proposal(null, null, null));
        return moves.accept(partner, code, new Acceptance(null, null, null, null, null, null, null, null)).code();
    }

    @Test
    @SuppressWarnings("unchecked")
    void oneMoreThanPromisedIsRefusedAtItsField() {
        Map<String, Map<String, Map<String, Map<String, Object>>>> schemas = (Map<String, Map<String, Map<String, Map<String, Object>>>>) components().get("schemas");
        TreeSet<String> bounded = new TreeSet<>();
        schemas.forEach((name, schema) -> ((Map<String, Map<String, Object>>) (Map<String, ?>) schema.getOrDefault("properties", Map.of())).forEach((field, shape) -> {
            if (shape.get("maxLength") instanceof Integer longest) {
                bounded.add(name);
                HttpResponse<String> answer = send(name, "{\"" + field + "\":\"" + "x".repeat(longest + 1) + "\"}");
                assertEquals(422, answer.statusCode(), () -> name + "." + field + ": " + answer.body());
                assertTrue(answer.body().contains("\"field\":\"" + field + "\",\"code\":\"error.too-long\""), () -> name + "." + field + ": " + answer.body());
            }
        }));
        assertEquals(new TreeSet<>(places.keySet()), bounded);
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatIsRequiredIsAskedFor() {
        Map<String, Map<String, Object>> bounds = new Yaml().load(getClass().getClassLoader().getResourceAsStream("openapi-bounds.yml"));
        assertEquals(places.keySet(), bounds.keySet());
        bounds.forEach((name, its) -> ((List<String>) its.get("required")).forEach(field -> {
            HttpResponse<String> answer = send(name, "{}");
            assertEquals(422, answer.statusCode(), () -> name + ": " + answer.body());
            assertTrue(answer.body().contains("\"field\":\"" + field + "\""), () -> name + "." + field + ": " + answer.body());
        }));
    }

    private Map<String, Object> components() {
        Map<String, Map<String, Object>> document = new Yaml().load(http.get("/openapi.yml").body());
        return document.get("components").entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private HttpResponse<String> send(String body, String json) {
        List<String> place = places.get(body);
        return http.send("POST", "/api/v1" + place.get(0), json, "Content-Type", "application/json", "If-Match", place.size() > 2 ? "\"" + place.get(2) + "\"" : version(place.get(0)), "Authorization", Accounts.bearer(http, place.get(1)));
    }

    /** A move names the version it was read at: a draft's first, a proposed one's second. */
    private static String version(String path) {
        return path.endsWith("/proposal") || !path.matches("/commitments/.*") ? "\"0\"" : "\"1\"";
    }
}
