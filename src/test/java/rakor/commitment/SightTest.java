package rakor.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.http.HttpRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.Role;
import rakor.common.Slice;
import rakor.database.Sql;
import rakor.meeting.MeetingLookup;
import rakor.support.Accounts;
import rakor.support.CommitmentFixtures;
import rakor.support.RakorTest;
import rakor.support.Said;
import rakor.support.Statements;
import rakor.support.TestClock;

/** Who sees which file: random populations against a model that is naive enough to be read. */
@RakorTest
class SightTest {
    private static final List<String> OFFICES = List.of("DISPERIN", "DISNAKER", "DPMPTSP", "DINSOS");
    private static final List<String> PARTNERS = List.of("PT-JABABEKA-INFRASTRUKTUR", "PT-LIPPO-CIKARANG-TBK", "APINDO-KABUPATEN-BEKASI");
    private final Accounts accounts;
    private final CommitmentFixtures fixtures;
    private final CommitmentService commitments;
    private final CommitmentHeads heads;
    private final MeetingLookup meetings;
    private final Statements rows;

    SightTest(Accounts accounts, CommitmentFixtures fixtures, CommitmentService commitments, CommitmentHeads heads, MeetingLookup meetings, Statements rows) {
        this.accounts = accounts;
        this.fixtures = fixtures;
        this.commitments = commitments;
        this.heads = heads;
        this.meetings = meetings;
        this.rows = rows;
    }

    /** What the model knows of a commitment; organisations by code. */
    private record Known(String code, String meeting, String recorder, String securityClass, Set<String> present, Set<String> parties, boolean proposed) {
        boolean seenBy(Actor actor, Set<String> actsFor) {
            if (actor.hasAny(Role.LEADERSHIP, Role.AUDITOR)) {
                return true;
            }
            boolean party = proposed && parties.stream().anyMatch(actsFor::contains);
            if (actor.has(Role.OFFICIAL)) {
                return party || securityClass.equals("B") || actsFor.contains(recorder) || present.stream().anyMatch(actsFor::contains);
            }
            return actor.has(Role.LIAISON) && party;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aListHoldsExactlyWhatTheActorCanReadOneByOne(long seed) {
        TestClock.set(LocalDate.of(2026, 1, 5));
        Random random = new Random(seed);
        List<Known> all = population(random, seed);
        int seenByLiaisons = 0;
        for (Role role : Role.values()) {
            for (String organization : role == Role.LIAISON ? PARTNERS : OFFICES) {
                Actor actor = accounts.make(role.name().toLowerCase() + seed + organization.toLowerCase(), organization, role);
                Set<String> expected = new TreeSet<>(all.stream().filter(it -> it.seenBy(actor, Set.of(organization))).map(Known::code).toList());
                assertEquals(expected, listed(actor, "", all), () -> role + " of " + organization);
                all.forEach(it -> assertEquals(expected.contains(it.code()), readable(actor, it.code()), it::code));
                seenByLiaisons += role == Role.LIAISON ? expected.size() : 0;
                headsFollowTheMeeting(actor, all);
            }
        }
        assertTrue(seenByLiaisons > 0, "no liaison saw anything, so nothing was shown");
    }

    /** Lists are walked by organisation or not, by one index or another; what they hold is the same. */
    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void howeverAListIsWalkedItHoldsWhatTheActorSees(long seed) {
        TestClock.set(LocalDate.of(2026, 1, 5));
        List<Known> all = population(new Random(seed), seed);
        Actor one = accounts.make("walk" + seed, PARTNERS.get(0), Role.LIAISON);
        Actor two = accounts.make("walker" + seed, PARTNERS.get(1), Role.LIAISON);
        Set<Long> both = Set.of(one.organizationId(), two.organizationId());
        Actor group = new Actor(one.accountId(), one.username(), one.name(), one.roles(), one.organizationId(), one.organizationName(), one.regency(), both, one.locale());
        Actor official = accounts.make("walkoff" + seed, OFFICES.get(0), Role.OFFICIAL);
        Actor leader = accounts.make("walklead" + seed, OFFICES.get(0), Role.LEADERSHIP);
        Map<Actor, Set<String>> whom = Map.of(one, Set.of(PARTNERS.get(0)), group, Set.of(PARTNERS.get(0), PARTNERS.get(1)), official, Set.of(OFFICES.get(0)), leader, Set.of(OFFICES.get(0)));
        whom.forEach((actor, actsFor) -> {
            for (String filter : List.of("", "&sort=code", "&sort=-recorded", "&status=DRAFT", "&q=Contoh", "&q=Contoh&sort=code")) {
                assertEquals(codes(all, it -> it.seenBy(actor, actsFor)), listed(actor, filter, all), () -> actor.username() + filter);
            }
            for (String party : PARTNERS) {
                assertEquals(codes(all, it -> it.seenBy(actor, actsFor) && it.parties().contains(party)), listed(actor, "&organization=" + party, all), () -> actor.username() + party);
            }
        });
        assertTrue(listed(group, "", all).size() > listed(one, "", all).size(), "the second organisation adds something");
    }

    private static Set<String> codes(List<Known> all, Predicate<Known> which) {
        return new TreeSet<>(all.stream().filter(which).map(Known::code).toList());
    }

    private Set<String> listed(Actor actor, String query, List<Known> all) {
        Set<String> listed = new TreeSet<>(everyPage(actor, query));
        listed.retainAll(all.stream().map(Known::code).toList());
        return listed;
    }

    private void headsFollowTheMeeting(Actor actor, List<Known> all) {
        for (String meeting : new HashSet<>(all.stream().map(Known::meeting).toList())) {
            meetings.visible(actor, meeting).ifPresent(ref -> {
                Set<String> expected = new TreeSet<>(all.stream().filter(it -> it.meeting().equals(meeting) && (it.proposed() || !actor.has(Role.LIAISON))).map(Known::code).toList());
                rows.within(() -> heads.heads(actor, ref)).forEach(head -> assertEquals(readable(actor, head.code()), head.opens(), head::code));
                assertEquals(expected, new TreeSet<>(rows.within(() -> heads.heads(actor, ref)).stream().map(head -> head.code()).toList()));
            });
        }
    }

    private List<Known> population(Random random, long seed) {
        List<Known> all = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String recorder = any(random, OFFICES);
            String securityClass = any(random, List.of("B", "T", "R"));
            Set<String> present = new HashSet<>(List.of(any(random, OFFICES), any(random, PARTNERS)));
            present.remove(recorder);
            String meeting = fixtures.held(recorder, securityClass, CommitmentFixtures.FOUNDING.plusDays(random.nextInt(40)), present.toArray(String[]::new));
            Actor official = accounts.make("saksi" + seed + "-" + i, recorder, Role.OFFICIAL);
            for (int n = random.nextInt(4); n >= 0; n--) {
                all.add(commitment(random, official, new Known(null, meeting, recorder, securityClass, present, null, random.nextBoolean())));
            }
        }
        return all;
    }

    private Known commitment(Random random, Actor official, Known of) {
        List<String> everyone = new ArrayList<>(OFFICES);
        everyone.addAll(PARTNERS);
        java.util.Collections.shuffle(everyone, random);
        Said said = CommitmentFixtures.said(of.meeting(), Strength.PLAN, "Contoh").owner(random.nextBoolean() ? everyone.get(0) : null).counterpart(random.nextBoolean() ? everyone.get(1) : null);
        List<String> helpers = random.nextInt(3) == 0 ? everyone.subList(2, 4) : List.of();
        String code = fixtures.record(official, said.with("supporters", helpers)).code();
        if (of.proposed()) {
            rows.update(Sql.of("UPDATE commitment c LEFT JOIN commitment_party p ON p.commitment_id = c.id SET c.proposed_once = TRUE, p.shown = TRUE WHERE c.code = ?", code));
        }
        Set<String> parties = new HashSet<>(helpers);
        said.parties().forEach(parties::add);
        return new Known(code, of.meeting(), of.recorder(), of.securityClass(), of.present(), parties, of.proposed());
    }

    private List<String> everyPage(Actor actor, String asked) {
        List<String> codes = new ArrayList<>();
        String after = "";
        Integer total;
        do {
            CommitmentQuery query = CommitmentQuery.of(HttpRequest.GET("/x?limit=7&after=" + after + asked));
            Slice<CommitmentView> page = commitments.list(actor, query.filter(), query.list());
            codes.addAll(page.items().stream().map(CommitmentView::code).toList());
            after = page.next();
            total = page.total();
        } while (after != null);
        assertEquals(codes.size(), new HashSet<>(codes).size(), "twice in the list");
        assertEquals(codes.size(), total);
        return codes;
    }

    private boolean readable(Actor actor, String code) {
        try {
            commitments.read(actor, code);
            return true;
        } catch (DomainError e) {
            assertEquals(DomainError.Kind.NOT_FOUND, e.kind());
            return false;
        }
    }

    private static <T> T any(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
