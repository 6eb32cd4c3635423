package rakor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static rakor.support.MeetingFixtures.OTHER_OFFICE;
import static rakor.support.MeetingFixtures.OTHER_PARTNER;
import static rakor.support.MeetingFixtures.PARTNER;
import static rakor.support.MeetingFixtures.RECORDER;

import io.micronaut.web.router.Router;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import rakor.commitment.Strength;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.meeting.AgendaService;
import rakor.meeting.AgendaTerms;
import rakor.meeting.MeetingService;
import rakor.meeting.MeetingView;
import rakor.meeting.SecurityClass;
import rakor.meeting.ShareService;
import rakor.meeting.ShareTerms;
import rakor.meeting.checkin.AttendeeService;
import rakor.meeting.checkin.AttendeeTerms;
import rakor.meeting.writing.DecisionService;
import rakor.meeting.writing.DecisionTerms;
import rakor.support.Accounts;
import rakor.support.CommitmentFixtures;
import rakor.support.Http;
import rakor.support.MeetingFixtures;
import rakor.support.MinutedRecords;
import rakor.support.RakorTest;

/**
 * Calls every route of one meeting or commitment from inside and outside, on records that are there, and compares with
 * the table in {@code docs/domain.md}; a route without a row, and a row without a route, fail. Changes name a version that
 * is long gone, so who may make them is told apart from who may not while nothing is changed.
 */
@RakorTest
class RecordMatrixTest {
    private static final LocalDate DAY = LocalDate.of(2025, 10, 21);
    private final Http http;
    private final Router router;
    private final MeetingService meetings;
    private final MeetingFixtures fixtures;
    private final CommitmentFixtures commitments;
    private final AgendaService agenda;
    private final ShareService shares;
    private final DecisionService decisions;
    private final AttendeeService attendees;
    private final MinutedRecords minuted;
    private final Map<String, String> bearers = new LinkedHashMap<>();

    RecordMatrixTest(Http http, Router router, MeetingService meetings, MeetingFixtures fixtures, CommitmentFixtures commitments, AgendaService agenda, ShareService shares, DecisionService decisions, AttendeeService attendees, MinutedRecords minuted) {
        this.http = http;
        this.router = router;
        this.meetings = meetings;
        this.fixtures = fixtures;
        this.commitments = commitments;
        this.agenda = agenda;
        this.shares = shares;
        this.decisions = decisions;
        this.attendees = attendees;
        this.minuted = minuted;
    }

    @Test
    void everyRecordIsOpenToExactlyThoseTheTableNames(Accounts accounts) throws IOException {
        cast(accounts, "recorder", RECORDER, Role.OFFICIAL);
        cast(accounts, "invited", OTHER_OFFICE, Role.OFFICIAL);
        cast(accounts, "outside", "DPMPTSP", Role.OFFICIAL);
        cast(accounts, "leader", "PEMKAB-BEKASI", Role.LEADERSHIP);
        cast(accounts, "admin", RECORDER, Role.ADMIN);
        cast(accounts, "partner", PARTNER, Role.LIAISON);
        cast(accounts, "shared", OTHER_PARTNER, Role.LIAISON);
        cast(accounts, "stranger", "PT-LIPPO-CIKARANG-TBK", Role.LIAISON);
        cast(accounts, "auditor", "INSPEKTORAT", Role.AUDITOR);
        Map<String, String> found = new TreeMap<>();
        List<String> read = minuted();
        for (String route : Matrix.routes(router)) {
            if (ofMinutes(route)) {
                found.put(route, row(route, route.startsWith("GET") ? read : minuted()));
            } else if (route.contains("/meetings/{code}")) {
                found.put(route, row(route, List.of(meeting(SecurityClass.B, false), meeting(SecurityClass.R, false), meeting(SecurityClass.R, true))));
            } else if (route.contains("/commitments/{code}")) {
                found.put(route, row(route, List.of(commitment(SecurityClass.B), commitment(SecurityClass.R))));
            }
        }
        assertEquals(Matrix.lines(Matrix.table("Records inside and outside")), Matrix.lines(found));
    }

    private void cast(Accounts accounts, String who, String organization, Role role) {
        accounts.make("record." + who, organization, role);
        bearers.put(who, Accounts.bearer(http, "record." + who));
    }

    private String meeting(SecurityClass securityClass, boolean draft) {
        Actor recorder = fixtures.official(RECORDER);
        MeetingView meeting = meetings.create(recorder, MeetingFixtures.terms("Rapat matriks", DAY, securityClass, draft ? true : null, List.of()));
        fixtures.invite(recorder, meeting, OTHER_OFFICE);
        fixtures.invite(recorder, meeting, PARTNER);
        agenda.add(recorder, meeting.code(), AgendaTerms.of("Layanan dasar", null));
        if (!draft) {
            decisions.add(recorder, meeting.code(), new DecisionTerms(1, "Jadwal jaga dibuat", null));
        }
        attendees.create(recorder, meeting.code(), new AttendeeTerms(null, PARTNER, "Orang Contoh", null, null, null, null, null, null));
        share(recorder, meeting.code(), securityClass);
        return meeting.code();
    }

    private static boolean ofMinutes(String route) {
        return route.contains("/meetings/{code}/minutes") || route.contains("/meetings/{code}/agreement");
    }

    private List<String> minuted() {
        return List.of(circulated(SecurityClass.B), circulated(SecurityClass.R), minuted.sealed(DAY));
    }

    private String circulated(SecurityClass securityClass) {
        String code = minuted.circulated(DAY, securityClass);
        share(fixtures.official(RECORDER), code, securityClass);
        return code;
    }

    /** Owned by the partner, never proposed to it. */
    private String commitment(SecurityClass securityClass) {
        Actor recorder = fixtures.official(RECORDER);
        String meeting = commitments.held(RECORDER, securityClass.name(), DAY, OTHER_OFFICE, PARTNER);
        share(recorder, meeting, securityClass);
        return commitments.record(recorder, CommitmentFixtures.said(meeting, Strength.REQUEST, "Diminta dukungan").owner(PARTNER).counterpart(RECORDER)).code();
    }

    private void share(Actor recorder, String meeting, SecurityClass securityClass) {
        if (securityClass != SecurityClass.B) {
            shares.share(recorder, meeting, new ShareTerms(OTHER_PARTNER, "perlu dibaca"));
        }
    }

    private String row(String route, List<String> records) {
        List<String> cells = new ArrayList<>();
        for (String who : bearers.keySet()) {
            List<String> answers = records.stream().map(record -> answer(route, record, who)).toList();
            cells.add(answers.stream().distinct().count() == 1 ? answers.get(0) : answers.stream().collect(Collectors.joining(" ")));
        }
        return String.join(" | ", cells);
    }

    private String answer(String route, String record, String who) {
        String path = route.substring(route.indexOf(' ') + 1).replace("{code}", record).replace("{number}", "1").replace("{kind}", "minutes").replace("{copy}", "1");
        HttpResponse<String> answer = Matrix.call(http, route, path, "version=999", List.of("Authorization", bearers.get(who), "If-Match", "\"999\""));
        boolean refused = answer.statusCode() == 401 || answer.statusCode() == 403 || answer.statusCode() == 404;
        return refused ? Integer.toString(answer.statusCode()) : Matrix.toTheDoor(answer) ? "401" : "yes";
    }
}
