package rakor.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.Role;
import rakor.common.Slice;
import rakor.support.MeetingFixtures;
import rakor.support.RakorTest;
import rakor.support.TestClock;
import rakor.web.ListQuery;

/** Who sees which meeting: random histories of meetings against a model that is naive enough to be read. */
@RakorTest
class MeetingSightTest {
    private static final List<String> OFFICES = List.of("DISPERIN", "DISNAKER", "DPMPTSP", "DINSOS");
    private static final List<String> PARTNERS = List.of("PT-JABABEKA-INFRASTRUKTUR", "PT-LIPPO-CIKARANG-TBK", "APINDO-KABUPATEN-BEKASI");
    private final MeetingFixtures fixtures;
    private final MeetingService meetings;
    private final MeetingMoveService moves;
    private final InvitationService invitations;
    private final ShareService shares;

    MeetingSightTest(MeetingFixtures fixtures, MeetingService meetings, MeetingMoveService moves, InvitationService invitations, ShareService shares) {
        this.fixtures = fixtures;
        this.meetings = meetings;
        this.moves = moves;
        this.invitations = invitations;
        this.shares = shares;
    }

    /** What the model knows of a meeting; organisations by code. */
    private static final class Known {
        String code;
        String recorder;
        boolean draft;
        boolean discarded;
        SecurityClass securityClass;
        final Set<String> present = new HashSet<>();
        final Set<String> shared = new HashSet<>();

        boolean seenBy(Role role, Set<String> actsFor) {
            boolean own = role == Role.OFFICIAL && actsFor.contains(recorder);
            boolean among = present.stream().anyMatch(actsFor::contains);
            boolean open = securityClass == SecurityClass.B;
            boolean named = shared.stream().anyMatch(actsFor::contains);
            boolean seen = switch (role) {
                case LEADERSHIP, AUDITOR -> !draft;
                case OFFICIAL -> own || !draft && (open || among);
                case LIAISON -> !draft && (open ? among || named : named);
                case ADMIN -> false;
            };
            return seen && !discarded;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aListHoldsExactlyWhatTheActorCanReadOneByOne(long seed) {
        TestClock.set(LocalDate.of(2026, 3, 31));
        Random random = new Random(seed);
        List<Known> all = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            all.add(grown(random));
        }
        for (Role role : Role.values()) {
            for (int i = 0; i < 3; i++) {
                Set<String> actsFor = some(role == Role.LIAISON ? PARTNERS : OFFICES, 1 + random.nextInt(2), random);
                Actor actor = fixtures.actor(Set.of(role), actsFor.toArray(String[]::new));
                agree(actor, role, actsFor, all);
            }
        }
    }

    private void agree(Actor actor, Role role, Set<String> actsFor, List<Known> all) {
        Set<String> expected = new TreeSet<>();
        Set<String> readable = new TreeSet<>();
        for (Known known : all) {
            if (known.seenBy(role, actsFor)) {
                expected.add(known.code);
            }
            if (readable(actor, known.code)) {
                readable.add(known.code);
            }
        }
        assertEquals(expected, readable, role + " for " + actsFor);
        for (String sort : MeetingFilter.ORDERS) {
            List<String> listed = paged(actor, MeetingFilter.all(7).sorted(sort), all);
            assertEquals(expected, new TreeSet<>(listed), role + " for " + actsFor + " by " + sort);
            assertEquals(listed.size(), new HashSet<>(listed).size(), "no meeting twice");
        }
    }

    private List<String> paged(Actor actor, MeetingFilter filter, List<Known> all) {
        Set<String> ours = new HashSet<>(all.stream().map(known -> known.code).toList());
        List<String> codes = new ArrayList<>();
        MeetingFilter next = filter;
        for (Slice<MeetingLine> page = null; page == null || page.next() != null; next = filter.after(cursor(page))) {
            page = meetings.list(actor, next);
            page.items().stream().map(MeetingLine::code).filter(ours::contains).forEach(codes::add);
            assertTrue(page.items().size() <= 7);
        }
        return codes;
    }

    private static List<String> cursor(Slice<MeetingLine> page) {
        if (page.next() == null) {
            return null;
        }
        String plain = new String(java.util.Base64.getUrlDecoder().decode(page.next()), java.nio.charset.StandardCharsets.UTF_8);
        List<String> parts = List.of(plain.split("\u0000", -1));
        assertEquals(page.next(), ListQuery.cursor(parts.toArray()));
        return parts;
    }

    private boolean readable(Actor actor, String code) {
        try {
            assertEquals(code, meetings.read(actor, code).code());
            return true;
        } catch (DomainError e) {
            assertEquals(DomainError.Kind.NOT_FOUND, e.kind());
            return false;
        }
    }

    /** A meeting that lived a little: made, invited to, shared, withdrawn from, its class changed, announced or thrown away. */
    private Known grown(Random random) {
        Known known = new Known();
        known.recorder = any(OFFICES, random);
        known.securityClass = any(List.of(SecurityClass.values()), random);
        known.draft = random.nextInt(4) == 0;
        Actor official = fixtures.official(known.recorder);
        List<String> hosts = new ArrayList<>(some(everybody(), random.nextInt(2), random));
        known.code = meetings.create(official, MeetingFixtures.terms("Rapat " + random.nextInt(), LocalDate.of(2026, 3, 1 + random.nextInt(28)), known.securityClass, known.draft, hosts)).code();
        known.present.add(known.recorder);
        known.present.addAll(hosts);
        for (String invited : some(everybody(), random.nextInt(3), random)) {
            InvitationView invitation = invitations.invite(official, known.code, InvitationTerms.of(invited, null, null));
            if (random.nextInt(3) == 0) {
                invitations.withdraw(official, known.code, invitation.number(), MoveTerms.none());
            } else {
                known.present.add(invited);
            }
        }
        share(known, official, random);
        change(known, official, random);
        return known;
    }

    private void share(Known known, Actor official, Random random) {
        if (known.securityClass == SecurityClass.B) {
            return;
        }
        for (String partner : some(PARTNERS, random.nextInt(3), random)) {
            ShareView share = shares.share(official, known.code, new ShareTerms(partner, "Pihak terkait"));
            if (random.nextInt(3) == 0) {
                shares.end(official, known.code, share.number(), MoveTerms.none());
            } else {
                known.shared.add(partner);
            }
        }
    }

    private void change(Known known, Actor official, Random random) {
        if (random.nextInt(3) == 0) {
            known.securityClass = any(List.of(SecurityClass.values()), random);
            meetings.correct(official, known.code, meetings.read(official, known.code).version(), said -> rakor.support.Reworded.of(said, "securityClass", known.securityClass));
        }
        if (known.draft && random.nextBoolean()) {
            moves.announce(official, known.code, MoveTerms.none());
            known.draft = false;
        } else if (known.draft && random.nextBoolean()) {
            moves.discard(official, known.code, MoveTerms.none());
            known.discarded = true;
        }
    }

    private static List<String> everybody() {
        List<String> all = new ArrayList<>(OFFICES);
        all.addAll(PARTNERS);
        return all;
    }

    private static <T> T any(List<T> those, Random random) {
        return those.get(random.nextInt(those.size()));
    }

    private static Set<String> some(List<String> those, int most, Random random) {
        Set<String> found = new TreeSet<>();
        for (int i = 0; i < most; i++) {
            found.add(any(those, random));
        }
        return found;
    }
}
