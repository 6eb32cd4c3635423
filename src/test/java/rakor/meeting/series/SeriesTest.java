package rakor.meeting.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.meeting.AgendaService;
import rakor.meeting.AgendaTerms;
import rakor.meeting.MeetingFilter;
import rakor.meeting.MeetingLine;
import rakor.meeting.MeetingMoveService;
import rakor.meeting.MeetingSeries;
import rakor.meeting.MeetingLookup;
import rakor.meeting.MeetingService;
import rakor.meeting.MeetingTerms;
import rakor.meeting.MeetingView;
import rakor.meeting.MoveTerms;
import rakor.meeting.SecurityClass;
import rakor.support.MeetingFixtures;
import rakor.support.RakorTest;
import rakor.support.Refused;

/** Forums: who keeps them, who sees them, and the meetings that belong to them. */
@RakorTest
class SeriesTest {
    private static final LocalDate DAY = LocalDate.of(2025, 10, 21);
    private final SeriesService series;
    private final InviteeService invitees;
    private final PlanService plans;
    private final MeetingService meetings;
    private final MeetingMoveService moves;
    private final AgendaService agenda;
    private final MeetingSeries places;
    private final MeetingLookup lookup;
    private final MeetingFixtures fixtures;
    private Actor official;
    private Actor other;

    SeriesTest(SeriesService series, InviteeService invitees, PlanService plans, MeetingService meetings, MeetingMoveService moves, AgendaService agenda, MeetingSeries places, MeetingLookup lookup, MeetingFixtures fixtures) {
        this.series = series;
        this.invitees = invitees;
        this.plans = plans;
        this.meetings = meetings;
        this.moves = moves;
        this.agenda = agenda;
        this.places = places;
        this.lookup = lookup;
        this.fixtures = fixtures;
    }

    @BeforeEach
    void cast() {
        official = fixtures.official(MeetingFixtures.RECORDER);
        other = fixtures.official(MeetingFixtures.OTHER_OFFICE);
    }

    private static SeriesTerms named(String name, SecurityClass securityClass) {
        return new SeriesTerms(name, null, null, null, List.of(MeetingFixtures.PARTNER), null, "Aula", null, securityClass, 3, RhythmUnit.MONTH);
    }

    @Test
    void onlyTheRecorderOfficeChangesIt() {
        SeriesView made = series.create(official, named("Rakor Jababeka", null));
        assertEquals("DISPERIN COORDINATION B 3 MONTH", made.recorder() + " " + made.kind() + " " + made.securityClass() + " " + made.rhythm() + " " + made.rhythmUnit());
        assertEquals(List.of("planning", "correction", "ending"), made.moves());
        assertEquals(List.of(), series.read(other, made.code()).moves());
        Refused.as(DomainError.Kind.NOT_PERMITTED, () -> series.correct(other, made.code(), 0, said -> said));
        Refused.as(DomainError.Kind.NOT_PERMITTED, () -> series.create(fixtures.leader(), SeriesTerms.of("Forum", null, null)));
        Refused.as(DomainError.Kind.NOT_PERMITTED, () -> invitees.add(other, made.code(), InviteeTerms.of("DISNAKER")));
        assertEquals("Aula baru", series.correct(official, made.code(), 0, said -> new SeriesTerms(said.name(), said.kind(), said.recorder(), null, said.hosts(), null, "Aula baru", null, null, null, null)).venue());
        Refused.as(DomainError.Kind.STALE, () -> series.correct(official, made.code(), 0, said -> said));
        Refused.at("rhythmUnit", "series.error.rhythm-unit", () -> series.create(official, SeriesTerms.of("Forum", 2, null)));
        Refused.at("rhythm", "series.error.rhythm", () -> series.create(official, SeriesTerms.of("Forum", 61, RhythmUnit.WEEK)));
        Refused.at("recorder", "meeting.error.recorder", () -> series.create(official, new SeriesTerms("Forum", null, MeetingFixtures.OTHER_OFFICE, null, null, null, null, null, null, null, null)));
    }

    @Test
    void itIsFoundByAnyWordOfItsName() {
        String code = series.create(official, named("Forum Kaf\u00e9 Rakyat", null)).code();
        for (String word : List.of("Kaf\u00e9", code.toLowerCase())) {
            assertEquals(List.of(code), series.list(official, new SeriesQuery(word, null, 20, null)).items().stream().map(SeriesView::code).toList());
        }
    }

    @Test
    void ofClassRItIsSeenByItsRecorderAndByWhoSeesAMeetingOfIt() {
        String secret = series.create(official, named("Rakor rahasia", SecurityClass.R)).code();
        assertTrue(series.list(other, new SeriesQuery(secret, null, 20, null)).items().isEmpty());
        Refused.as(DomainError.Kind.NOT_FOUND, () -> series.read(other, secret));
        MeetingView meeting = plans.plan(official, secret, NextMeetingTerms.on(DAY)).meeting();
        assertEquals(SecurityClass.R, meeting.securityClass());
        fixtures.invite(official, meeting, MeetingFixtures.OTHER_OFFICE);
        assertEquals("Rakor rahasia", series.read(other, secret).name());
        Refused.as(DomainError.Kind.NOT_FOUND, () -> series.read(fixtures.official("DPMPTSP"), secret));
        assertEquals("Rakor rahasia", series.read(fixtures.leader(), secret).name());
    }

    @Test
    void aMeetingNamesItsForumAndStandsBetweenItsNeighbours() {
        String forum = series.create(official, named("Rakor Jababeka", null)).code();
        String first = plans.plan(official, forum, NextMeetingTerms.on(DAY)).meeting().code();
        String second = plans.plan(official, forum, NextMeetingTerms.on(DAY.plusDays(7))).meeting().code();
        String dropped = plans.plan(official, forum, NextMeetingTerms.on(DAY.plusDays(9))).meeting().code();
        String third = plans.plan(official, forum, NextMeetingTerms.on(DAY.plusDays(14))).meeting().code();
        moves.cancel(official, dropped, MoveTerms.because("batal"));
        Actor partner = fixtures.liaison(MeetingFixtures.PARTNER);
        long id = places.find(partner, forum).orElseThrow().id();
        MeetingSeries.Place place = places.place(partner, id, lookup.visible(partner, second).orElseThrow());
        assertEquals(List.of("Rakor Jababeka", first, third), List.of(place.name(), place.previous().code(), place.next().code()));
        assertEquals(false, place.opens());
        assertEquals(forum, meetings.read(partner, second).series());
        assertEquals(List.of(third, dropped, second, first), meetings.list(official, inForum(forum)).items().stream().map(MeetingLine::code).toList());
        Refused.as(DomainError.Kind.UNREADABLE, () -> meetings.list(fixtures.liaison(MeetingFixtures.OTHER_PARTNER), inForum(forum)));
    }

    private static MeetingFilter inForum(String code) {
        return new MeetingFilter(null, null, null, null, null, null, null, null, null, code, "-date", 20, null);
    }

    @Test
    void aMeetingJoinsAForumOfItsOfficeAndLeavesWhileNothingWasCarried() {
        String forum = series.create(official, named("Rakor", null)).code();
        String others = series.create(other, SeriesTerms.of("Rakor lain", null, null)).code();
        MeetingView meeting = fixtures.held(official, DAY);
        Refused.at("series", "meeting.error.series-recorder", () -> put(meeting.code(), others));
        Refused.at("series", "error.unknown-code", () -> put(meeting.code(), "F-9999"));
        assertEquals(forum, put(meeting.code(), forum).series());
        put(meeting.code(), null);
        put(meeting.code(), forum);
        agenda.add(official, meeting.code(), AgendaTerms.of("Banjir", null));
        plans.plan(official, forum, NextMeetingTerms.on(DAY.plusDays(7)));
        Refused.at("series", "meeting.error.series-carries", () -> put(meeting.code(), null));
    }

    private MeetingView put(String code, String forum) {
        return meetings.correct(official, code, meetings.read(official, code).version(), s -> new MeetingTerms(s.title(), s.kind(), s.number(), s.purpose(), s.origin(), s.date(), s.startsAt(), s.endsAt(), s.dateNote(),
                s.host(), s.hosts(), s.organizer(), s.recorder(), s.chairPost(), s.chairName(), s.noteTaker(), s.venue(), s.mode(), s.securityClass(), s.urgency(), null, s.sources(), s.externalRef(), s.notes(), s.integrityNote(), forum));
    }
}
