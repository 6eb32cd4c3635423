package rakor.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.http.HttpRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import rakor.commitment.AuditClass;
import rakor.commitment.CommitmentStatus;
import rakor.commitment.Flag;
import rakor.commitment.Missing;
import rakor.commitment.OwnerSide;
import rakor.commitment.Reckonings;
import rakor.commitment.Strength;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.Role;
import rakor.support.Accounts;
import rakor.support.Population;
import rakor.support.RakorTest;
import rakor.support.TestClock;

@RakorTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FollowUpTest {
    private final FollowUpService reports;
    private final Readable readable;
    private final Population population;
    private final Accounts accounts;
    private final Reckonings reckonings;
    private final List<Actor> everyone = new ArrayList<>();
    private final Map<Actor, List<Readable.Seen>> seen = new HashMap<>();

    FollowUpTest(FollowUpService reports, Readable readable, Population population, Accounts accounts, Reckonings reckonings) {
        this.reckonings = reckonings;
        this.reports = reports;
        this.readable = readable;
        this.population = population;
        this.accounts = accounts;
    }

    @BeforeAll
    void grow() {
        TestClock.set(Population.TODAY);
        population.grow(20260331, 25, 240);
        everyone.add(accounts.make("pimpinan", "PEMKAB-BEKASI", Role.LEADERSHIP));
        everyone.add(accounts.make("auditor", "PEMKAB-BEKASI", Role.AUDITOR));
        Population.OFFICES.forEach(code -> everyone.add(accounts.make("petugas." + code.toLowerCase(), code, Role.OFFICIAL)));
        Population.COMPANIES.forEach(code -> everyone.add(accounts.make("narahubung." + code.toLowerCase(), code, Role.LIAISON)));
    }

    @Test
    void everyFigureIsWhatOneWouldCountByReadingOneByOne() {
        for (Actor actor : everyone) {
            for (String query : NaiveFilter.queries()) {
                FollowUpTotals totals = read(actor, query).view().totals();
                List<Readable.Seen> seen = naive(actor, query);
                String who = actor.username() + " " + query;
                assertEquals(seen.size(), totals.all(), who);
                for (CommitmentStatus status : CommitmentStatus.values()) {
                    long counted = seen.stream().filter(it -> it.entry().status() == status).count();
                    assertEquals(counted, totals.byStatus().getOrDefault(status.name(), 0L), who + " " + status);
                }
                for (Flag flag : Flag.values()) {
                    assertEquals(seen.stream().filter(it -> it.entry().flags(reckonings.on(Population.TODAY)).contains(flag)).count(), totals.byFlag().get(flag.name()), who + " " + flag);
                }
                for (Missing what : Missing.values()) {
                    assertEquals(seen.stream().filter(it -> it.entry().missing().contains(what)).count(), totals.byMissing().get(what.name()), who + " " + what);
                }
                for (OwnerSide side : OwnerSide.values()) {
                    assertEquals(seen.stream().filter(it -> it.entry().side() == side).count(), totals.bySide().get(side.name()), who + " " + side);
                }
                for (Strength strength : Strength.values()) {
                    assertEquals(seen.stream().filter(it -> it.entry().strength() == strength).count(), totals.byStrength().get(strength.name()), who + " " + strength);
                }
                totals.byOrganization().forEach((code, number) -> assertEquals(seen.stream().filter(it -> code.equals(it.owner() == null ? "none" : it.owner())).count(), number, who + " " + code));
                totals.byTopic().forEach((code, number) -> assertEquals(seen.stream().filter(it -> code.equals(it.topic() == null ? "none" : it.topic())).count(), number, who + " " + code));
                assertEquals(totals.all(), totals.byOrganization().values().stream().mapToLong(Long::longValue).sum(), who);
                assertEquals(totals.all(), totals.byTopic().values().stream().mapToLong(Long::longValue).sum(), who);
            }
        }
    }

    @Test
    void theListHoldsEachCountedCommitmentOnceHoweverShortItsPages() {
        for (Actor actor : everyone) {
            for (String query : NaiveFilter.queries()) {
                List<String> listed = walk(actor, query, 7);
                assertEquals(listed.size(), new TreeSet<>(listed).size(), actor.username() + " " + query);
                assertEquals(new TreeSet<>(naive(actor, query).stream().map(it -> it.entry().code()).toList()), new TreeSet<>(listed), actor.username() + " " + query);
            }
        }
    }

    @Test
    void differentPeopleSeeDifferentNumbersAndSomebodySeesLittle() {
        List<Integer> sizes = everyone.stream().map(actor -> naive(actor, "").size()).toList();
        assertTrue(sizes.get(0) > sizes.get(2) && sizes.get(2) > sizes.get(5) && sizes.get(5) > 5, sizes.toString());
    }

    @Test
    void aMeetingOneMayNotSeeIsNotNamedThoughItsCommitmentIs() {
        Actor liaison = everyone.get(5);
        List<FollowUpItem> items = items(liaison, "");
        assertTrue(items.stream().anyMatch(it -> it.meeting() == null && it.agendaItem() == null));
        assertTrue(items.stream().anyMatch(it -> it.meeting() != null && it.agendaItem() != null));
        String hidden = hiddenMeeting(liaison);
        assertUnreadable(liaison, "meeting", hidden);
    }

    private void assertUnreadable(Actor actor, String parameter, String value) {
        DomainError error = assertThrows(DomainError.class, () -> read(actor, parameter + "=" + value));
        assertEquals(DomainError.Kind.UNREADABLE, error.kind());
        assertEquals(List.of(parameter), error.args());
    }

    @Test
    void thePeriodsOfTodayTellWhatTheCommitmentsTell() {
        for (Actor actor : everyone) {
            for (String query : NaiveFilter.queries()) {
                FollowUp present = read(actor, query);
                FollowUp kept = read(actor, query + "&asOf=" + Population.TODAY + "&knownAt=2026-03-31T04:59:59.5Z");
                assertTrue(present.at().present() && !kept.at().present());
                assertEquals(present.view().totals(), kept.view().totals(), actor.username() + " " + query);
                assertEquals(present.items(), kept.items(), actor.username() + " " + query);
                assertEquals(walk(actor, query, 7), walk(actor, query + "&knownAt=2026-03-31T04:59:59Z", 7), actor.username() + " " + query);
            }
        }
    }

    @Test
    void ofAPastDayCountsWhatWasPromisedUntilThen() {
        Actor leader = everyone.get(0);
        String day = Population.TODAY.minusDays(40).toString();
        assertEquals(walk(leader, "to=" + day, 50).stream().sorted().toList(), walk(leader, "asOf=" + day, 50).stream().sorted().toList());
        assertEquals(0, read(leader, "asOf=" + day + "&knownAt=then").view().totals().all(), "all was entered on the last day");
        assertEquals(0, read(leader, "knownAt=2026-03-31T00:59:59Z").view().totals().all());
        assertEquals(read(leader, "").view().totals(), read(leader, "knownAt=then").view().totals(), "today is not over");
        assertEquals(0, read(leader, "asOf=1000-01-01&knownAt=1000-01-02T00:00:00Z").view().totals().all());
    }

    @Test
    void aMomentThatHasNotComeIsRefused() {
        Actor leader = everyone.get(0);
        assertEquals(Population.TODAY, read(leader, "asOf=" + Population.TODAY).asOf());
        assertEquals(List.of("asOf", "report.error.future"), refused(leader, "asOf=2026-04-01"));
        assertEquals(List.of("knownAt", "report.error.future-known"), refused(leader, "asOf=2026-03-01&knownAt=2026-03-31T05:00:01Z"));
        assertUnreadable(leader, "knownAt", "kemarin");
        assertUnreadable(leader, "knownAt", "-999999999-01-01T00:00:00Z");
        assertUnreadable(leader, "asOf", "0999-12-31");
    }

    @Test
    void twoDaysAreComparedByWhatEachTellsAlone() {
        for (Actor actor : everyone) {
            String day = Population.TODAY.minusDays(40).toString();
            FollowUp both = read(actor, "side=INDUSTRY&compareTo=" + day);
            FollowUpTotals here = read(actor, "side=INDUSTRY").view().totals();
            FollowUpTotals there = read(actor, "side=INDUSTRY&asOf=" + day).view().totals();
            FollowUpComparison compared = both.view().compared();
            assertEquals(new FollowUpComparison.Pair(here.all(), there.all(), here.all() - there.all()), compared.all());
            here.byStatus().forEach((status, number) -> assertEquals(new FollowUpComparison.Pair(number, there.byStatus().get(status), number - there.byStatus().get(status)), compared.byStatus().get(status), status));
            here.byFlag().forEach((flag, number) -> assertEquals(new FollowUpComparison.Pair(number, there.byFlag().get(flag), number - there.byFlag().get(flag)), compared.byFlag().get(flag), flag));
        }
        assertEquals(List.of("compareTo", "report.error.future"), refused(everyone.get(0), "compareTo=2026-04-01"));
    }

    @Test
    void classesOfInspectorsAreThoseOfTheCommitments() {
        for (Actor actor : everyone) {
            Map<String, Long> counted = read(actor, "").view().totals().byAuditClass();
            for (AuditClass its : AuditClass.values()) {
                assertEquals(naive(actor, "").stream().filter(it -> AuditClass.of(it.entry().status(), it.reported()) == its).count(), counted.get(its.name()), actor.username() + " " + its);
            }
        }
    }

    private List<String> refused(Actor actor, String query) {
        DomainError error = assertThrows(DomainError.class, () -> read(actor, query));
        return List.of(error.fields().get(0).field(), error.fields().get(0).key());
    }

    @Test
    void aFilterThatNamesNothingKnownIsRefused() {
        Actor leader = everyone.get(0);
        for (String field : List.of("organization", "topic", "recorder", "meeting")) {
            assertUnreadable(leader, field, "TIDAK-ADA");
        }
        assertEquals(DomainError.Kind.UNREADABLE, assertThrows(DomainError.class, () -> read(leader, "side=LEFT")).kind());
        assertEquals(DomainError.Kind.UNREADABLE, assertThrows(DomainError.class, () -> read(leader, "colour=red")).kind());
        assertEquals(DomainError.Kind.UNREADABLE, assertThrows(DomainError.class, () -> read(leader, "flag=OVERDUE,")).kind());
        assertFalse(items(leader, "organization=Nama CONTOH-PABRIK").isEmpty());
    }

    private List<Readable.Seen> naive(Actor actor, String query) {
        FollowUpFilter filter = FollowUpAsk.of(request(query)).filter();
        return seen.computeIfAbsent(actor, readable::of).stream().filter(it -> NaiveFilter.lets(filter, it, reckonings.on(Population.TODAY))).toList();
    }

    private FollowUp read(Actor actor, String query) {
        return reports.read(actor, FollowUpAsk.of(request(query)));
    }

    private List<String> walk(Actor actor, String query, int limit) {
        List<String> listed = new ArrayList<>();
        String after = "";
        do {
            FollowUp report = read(actor, query + "&limit=" + limit + "&after=" + after);
            report.items().items().forEach(item -> listed.add(item.code()));
            after = report.items().next();
        } while (after != null);
        return listed;
    }

    private List<FollowUpItem> items(Actor actor, String query) {
        List<FollowUpItem> items = new ArrayList<>();
        reports.export(actor, FollowUpAsk.of(request(query)), new Collected(items));
        return items;
    }

    /** A meeting that leadership sees and the actor does not. */
    private String hiddenMeeting(Actor actor) {
        FollowUpItem hidden = items(actor, "").stream().filter(it -> it.meeting() == null).findFirst().orElseThrow();
        return items(everyone.get(0), "").stream().filter(it -> it.code().equals(hidden.code())).findFirst().orElseThrow().meeting();
    }

    private static HttpRequest<?> request(String query) {
        return HttpRequest.GET("/reports/follow-up?" + query.replace(" ", "+"));
    }
}
