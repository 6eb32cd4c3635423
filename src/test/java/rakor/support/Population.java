package rakor.support;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import rakor.commitment.CommitmentStatus;
import rakor.commitment.Strength;
import rakor.database.Rows;
import rakor.database.Sql;
import rakor.stakeholder.NameKey;

/**
 * Random meetings and commitments of one seed, in every state the table knows, also those no move reaches yet; that is
 * why they are written as rows. Ask for it in the test's constructor.
 */
@Singleton
public class Population {
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    public static final List<String> OFFICES = List.of("CONTOH-PERIZINAN", "CONTOH-TENAGA", "CONTOH-JALAN");
    public static final List<String> COMPANIES = List.of("CONTOH-KAWASAN", "CONTOH-PABRIK", "CONTOH-PANGAN");
    private static final LocalDate NO_DUE = LocalDate.of(9999, 12, 31);
    private final Rows rows;

    Population(Rows rows) {
        this.rows = rows;
    }

    @Transactional
    public void grow(long seed, int meetings, int commitments) {
        Random random = new Random(seed);
        OFFICES.forEach(code -> organization(code, "GOVERNMENT", true));
        COMPANIES.forEach(code -> organization(code, "INDUSTRY", false));
        organization("CONTOH-WARGA", "OTHER", false);
        List<Held> held = new ArrayList<>();
        for (int n = 1; n <= meetings; n++) {
            held.add(meeting(n, random));
        }
        for (int n = 1; n <= commitments; n++) {
            commitment(n, any(held, random), random);
        }
    }

    private record Held(long id, LocalDate date, String securityClass, long recorder) {}

    private void organization(String code, String side, boolean regency) {
        String name = "Nama " + code;
        long id = rows.insert(Sql.of("INSERT INTO organization (code, name, side, regency, kind) VALUES (?, ?, ?, ?, ?)", code, name, side, regency, regency ? "OFFICE" : "COMPANY"));
        rows.update(Sql.of("INSERT INTO organization_name (name_key, organization_id, name, proper) VALUES (?, ?, ?, TRUE)", NameKey.of(name), id, name));
    }

    private Held meeting(int n, Random random) {
        LocalDate date = TODAY.minusDays(1 + random.nextInt(120));
        String securityClass = any(List.of("B", "B", "T", "R"), random);
        long recorder = key(any(OFFICES, random));
        long id = rows.insert(Sql.of("INSERT INTO meeting (code, year, number, title, kind, date, recorder_id, security_class, urgency, status) VALUES (?, ?, ?, ?, 'COORDINATION', ?, ?, ?, 'BIASA', 'HELD')",
                "R-2026-" + (1000 + n), 2026, 1000 + n, "Rapat contoh " + n, date, recorder, securityClass));
        see(recorder, date, id, "RECORDER");
        see(key(any(everybody(), random)), date, id, "INVITED");
        see(key(any(COMPANIES, random)), date, id, "SHARED");
        rows.update(Sql.of("INSERT INTO agenda_item (meeting_id, number, position, title, outcome) VALUES (?, 1, 1, ?, 'OPEN')", id, "Mata acara rapat " + n));
        return new Held(id, date, securityClass, recorder);
    }

    private void see(long organization, LocalDate date, long meeting, String via) {
        rows.update(Sql.of("INSERT INTO meeting_sight (organization_id, date, meeting_id, via) VALUES (?, ?, ?, ?)", organization, date, meeting, via));
    }

    private void commitment(int n, Held meeting, Random random) {
        String code = "K-2026-" + (1000 + n);
        boolean leaf = random.nextInt(12) > 0;
        CommitmentStatus status = leaf ? any(List.of(CommitmentStatus.values()), random) : null;
        String owner = maybe(everybody(), random);
        String counterpart = maybe(everybody(), random);
        LocalDate due = random.nextBoolean() ? TODAY.plusDays(random.nextInt(80) - 40) : null;
        String doneWhen = random.nextBoolean() ? "Selesai bila ada" : null;
        LocalDate review = random.nextBoolean() ? TODAY.plusDays(random.nextInt(40) - 20) : null;
        List<String> missing = missing(status, owner, counterpart, due, doneWhen);
        boolean proposed = status != CommitmentStatus.DRAFT;
        LocalDate[] days = new LocalDate[5];
        for (int day = 0; day < days.length; day++) {
            days[day] = day > 0 && random.nextBoolean() ? null : TODAY.minusDays(random.nextInt(40));
        }
        long id = rows.insert(Sql.of("INSERT INTO commitment (code, year, number, meeting_id, security_class, recorder_id, meeting_date, agenda_item, leaf, statement, strength, owner_id, owner_side,", new Object[0])
                .add("counterpart_id, topic_id, status, done_when, due_date, due_key, original_due_date, review_on, missing, incomplete, proposed_once, state_since, moved_on, heard_on, reported_on, completed_on, blocked_claimed_on, on_behalf, recorded_at) VALUES (?, 2026, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?,",
                        code, 1000 + n, meeting.id(), meeting.securityClass(), meeting.recorder(), meeting.date(), leaf, n % 7 == 0 ? "=janji(" + n + ")" : "Janji " + n, any(List.of(Strength.values()), random), key(owner), side(owner))
                .add("?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '2026-03-31 01:00:00')", key(counterpart), random.nextInt(5) == 0 ? null : topic(random), status, doneWhen, due, due == null ? NO_DUE : due, due, review,
                        String.join(",", missing), !missing.isEmpty(), proposed, days[0], meeting.date(), days[1], days[2], days[3], days[4], random.nextInt(4) == 0 ? "acceptance" : ""));
        rows.update(Sql.of("INSERT INTO commitment_period (commitment_id, valid_from, seq, valid_to, known_from, known_to, status, owner_id, owner_side, strength, topic_id, due_date, due_key, review_on, missing, incomplete, state_since, heard_on, reported_on,"
                + " completed_on, blocked_claimed_on, blocked_confirmed_on, on_behalf, slips, slip_days) SELECT id, meeting_date, 0, '9999-12-31', recorded_at, '9999-12-31 00:00:00', status, owner_id, owner_side, strength, topic_id, due_date, due_key, review_on,"
                + " missing, incomplete, state_since, heard_on, reported_on, completed_on, blocked_claimed_on, blocked_confirmed_on, on_behalf, slips, slip_days FROM commitment WHERE id = ?", id));
        rows.update(Sql.of("INSERT INTO commitment_wording (commitment_id, number, statement, counterpart_id, done_when) SELECT id, 0, statement, counterpart_id, done_when FROM commitment WHERE id = ?", id));
        party(id, owner, "OWNER", status, due);
        party(id, counterpart, "COUNTERPART", status, due);
        party(id, maybe(everybody(), random), "SUPPORT", status, due);
        rows.update(Sql.of("UPDATE commitment_party p JOIN commitment c ON c.id = p.commitment_id SET p.shown = c.proposed_once AND c.leaf WHERE c.id = ?", id));
        rows.update(Sql.of("UPDATE commitment_party p JOIN commitment_party t ON t.commitment_id = p.commitment_id AND t.organization_id = p.organization_id AND t.role < p.role SET p.leads = FALSE WHERE p.commitment_id = ?", id));
    }

    private static List<String> missing(CommitmentStatus status, String owner, String counterpart, LocalDate due, String doneWhen) {
        List<String> missing = new ArrayList<>();
        if (status == null || !status.mayLack()) {
            return missing;
        }
        for (String[] what : new String[][] {{owner, "OWNER"}, {counterpart, "COUNTERPART"}, {due == null ? null : "", "DUE"}, {doneWhen, "MEASURE"}, {owner != null && OFFICES.contains(owner) ? null : "", "OWNER_POST"}}) {
            if (what[0] == null) {
                missing.add(what[1]);
            }
        }
        return missing;
    }

    private void party(long commitment, String organization, String role, CommitmentStatus status, LocalDate due) {
        if (organization != null) {
            rows.update(Sql.of("INSERT INTO commitment_party (organization_id, role, status, due_key, commitment_id) VALUES (?, ?, ?, ?, ?)", key(organization), role, status, due == null ? NO_DUE : due, commitment));
        }
    }

    private Long key(String code) {
        return code == null ? null : rows.one(Sql.of("SELECT id FROM organization WHERE code = ?", code), row -> row.number("id")).orElseThrow();
    }

    private long topic(Random random) {
        List<Long> topics = rows.list(Sql.of("SELECT id FROM topic ORDER BY id LIMIT 4"), row -> row.number("id"));
        return any(topics, random);
    }

    private static String side(String owner) {
        return owner == null ? "NONE" : OFFICES.contains(owner) ? "GOVERNMENT" : COMPANIES.contains(owner) ? "INDUSTRY" : "OTHER";
    }

    private static List<String> everybody() {
        List<String> everybody = new ArrayList<>(OFFICES);
        everybody.addAll(COMPANIES);
        everybody.addAll(Arrays.asList("CONTOH-WARGA"));
        return everybody;
    }

    private static String maybe(List<String> of, Random random) {
        return random.nextInt(4) == 0 ? null : any(of, random);
    }

    private static <T> T any(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
