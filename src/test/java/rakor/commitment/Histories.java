package rakor.commitment;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.Role;
import rakor.database.Sql;
import rakor.support.Accounts;
import rakor.support.CommitmentFixtures;
import rakor.support.Registers;
import rakor.support.Said;
import rakor.support.Statements;
import rakor.support.TestClock;

/** Random lives of commitments through the real services, at random times, mostly around midnight and ends of months. */
@Singleton
public class Histories {
    public static final LocalDate FIRST = LocalDate.of(2025, 10, 21);
    public static final LocalDate LAST = LocalDate.of(2026, 6, 30);
    static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    static final String COMPANY = "PT-JABABEKA-INFRASTRUKTUR";
    static final String OFFICE = "DISNAKER";
    private static final int BLOCK = 200;
    private final Accounts accounts;
    private final Registers registers;
    private final Statements statements;
    private final CommitmentFixtures fixtures;
    private final HistoryMoves doing;
    private final Map<String, Integer> done = new TreeMap<>();
    private final List<String> refused = new ArrayList<>();

    Histories(Accounts accounts, Registers registers, Statements statements, CommitmentFixtures fixtures, HistoryMoves doing) {
        this.accounts = accounts;
        this.registers = registers;
        this.statements = statements;
        this.fixtures = fixtures;
        this.doing = doing;
    }

    /** A commitment on its way. */
    static final class Life {
        String code;
        Instant at;
        String owner;
        String counterpart;
        LocalDate moved;
        boolean blocked;
        boolean proposed;
    }

    /** How often each move was made. */
    public Map<String, Integer> done() {
        return done;
    }

    public List<String> refused() {
        return refused;
    }

    public void live(long seed, int lives) {
        Random random = new Random(seed);
        Actor recorder = accounts.make("riwayat.pencatat", "DISPERIN", Role.OFFICIAL);
        List<Actor> cast = List.of(recorder, accounts.make("riwayat.mitra", OFFICE, Role.OFFICIAL), accounts.make("riwayat.pemilik", COMPANY, Role.LIAISON), accounts.make("riwayat.pimpinan", "PEMKAB-BEKASI", Role.LEADERSHIP));
        for (int block = 0; block * BLOCK < lives; block++) {
            LocalDate day = FIRST.plusDays(random.nextInt(160));
            TestClock.set(day);
            String meeting = fixtures.held("DISPERIN", "B", day, COMPANY);
            String silent = registers.company().code();
            List<Life> some = new ArrayList<>();
            for (int n = 0; n < Math.min(BLOCK, lives - block * BLOCK); n++) {
                some.add(begin(meeting, day, silent, recorder, random));
            }
            some.forEach(life -> go(life, cast, 3 + random.nextInt(6), random));
            TestClock.set(day);
            Actor voice = accounts.make("riwayat.suara" + block, silent, Role.LIAISON);
            statements.update(Sql.of("UPDATE account SET first_sign_in_on = ? WHERE username = ?", day, voice.username()));
            List<Actor> more = new ArrayList<>(cast);
            more.add(voice);
            some.forEach(life -> go(life, more, random.nextInt(7), random));
        }
        TestClock.set(LAST);
    }

    private Life begin(String meeting, LocalDate day, String silent, Actor recorder, Random random) {
        Life life = new Life();
        life.moved = day;
        life.at = day.atTime(9 + random.nextInt(14), 0).atZone(ZONE).toInstant();
        advance(life, random);
        String[][] ends = {{COMPANY, OFFICE}, {OFFICE, COMPANY}, {silent, OFFICE}, {COMPANY, silent}, {silent, OFFICE}, {COMPANY, silent}};
        String[] pair = ends[random.nextInt(ends.length)];
        life.owner = pair[0];
        life.counterpart = pair[1];
        Said said = CommitmentFixtures.said(meeting, any(Strength.values(), random), "Janji").counterpart(life.counterpart);
        if (random.nextInt(4) > 0) {
            said.owner(life.owner);
        }
        if (random.nextBoolean()) {
            said.with("dueDate", day.plusDays(random.nextInt(90)));
        }
        if (random.nextBoolean() || life.counterpart.equals(silent)) {
            said.with("measure", Agreement.places(100));
        }
        said.with("reviewOn", random.nextBoolean() ? day.plusDays(random.nextInt(60)) : null).with("topic", random.nextBoolean() ? "CSR" : null);
        TestClock.set(life.at);
        life.code = fixtures.record(recorder, said).code();
        done.merge("recording", 1, Integer::sum);
        return life;
    }

    /** In one transaction, because many small ones take long; a refusal takes all of it back. */
    private void go(Life life, List<Actor> cast, int steps, Random random) {
        try {
            statements.within(() -> walk(life, cast, steps, random)).forEach(move -> done.merge(move, 1, Integer::sum));
        } catch (DomainError e) {
            refused.add(e.key() + " " + e.args() + " " + e.fields());
        }
    }

    private List<String> walk(Life life, List<Actor> cast, int steps, Random random) {
        List<String> made = new ArrayList<>();
        for (int step = 0; step < steps; step++) {
            advance(life, random);
            if (!life.at.isBefore(LAST.atStartOfDay(ZONE).toInstant())) {
                break;
            }
            TestClock.set(life.at);
            String move = step(life, cast, random);
            if (move != null) {
                made.add(move);
            }
        }
        return made;
    }

    /** @return what somebody did; null when nobody asked had anything to do */
    private String step(Life life, List<Actor> cast, Random random) {
        Commitment it = doing.commitments().visible(cast.get(0), life.code).orElseThrow();
        List<Actor> inTurn = new ArrayList<>(cast);
        Collections.shuffle(inTurn.subList(0, random.nextBoolean() ? inTurn.size() : 4), random);
        Collections.reverse(inTurn);
        for (Actor actor : inTurn) {
            List<String> open = new ArrayList<>(doing.rights().of(actor, it).moves().stream().map(CommitmentMove::noun).toList());
            open.remove("owner-post");
            open.removeAll(random.nextInt(8) > 0 ? List.of("withdrawal", "refusal", "annulment") : List.of());
            open.removeAll(random.nextInt(4) > 0 ? List.of("correction", "observation", "release", "amendment") : List.of());
            if (!open.isEmpty() && (life.proposed || actor.has(Role.OFFICIAL))) {
                // who was spoken for looks at that first
                String move = open.contains("dispute") && random.nextInt(4) > 0 ? "dispute" : open.get(random.nextInt(open.size()));
                String told = move.equals("dispute") ? "dispute of " + doing.rights().of(actor, it).declaredOnBehalf().move().noun() + " when " + it.status() : move;
                doing.one(move, actor, life, it, random);
                life.proposed |= move.equals("proposal");
                return told;
            }
        }
        return null;
    }

    private static void advance(Life life, Random random) {
        LocalDate day = life.at.atZone(ZONE).toLocalDate();
        LocalDate monthEnd = day.withDayOfMonth(day.lengthOfMonth());
        Instant next = switch (random.nextInt(6)) {
            case 0 -> life.at.plusSeconds(random.nextInt(3));
            case 1 -> midnight(day.plusDays(1)).plusSeconds(random.nextInt(5) - 2);
            case 2 -> midnight(monthEnd.plusDays(1)).plusSeconds(random.nextInt(5) - 2);
            case 3 -> day.plusDays(1).atTime(LocalTime.of(random.nextInt(24), 0)).atZone(ZONE).toInstant();
            default -> life.at.plusSeconds(86400L * random.nextInt(25) + random.nextInt(86400));
        };
        life.at = next.isBefore(life.at) ? life.at : next;
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    static <T> T any(T[] of, Random random) {
        return of[random.nextInt(of.length)];
    }
}
