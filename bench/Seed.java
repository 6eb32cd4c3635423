import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import rakor.Settings;
import rakor.database.Database;

/** Makes rows by INSERT … SELECT from a table of numbers: 100,000 commitments take less than a minute. */
final class Seed {
    private static final String ORGANIZATIONS = """
            INSERT INTO organization (code, name, short_name, side, regency, kind)
            SELECT CONCAT('BENCH-', n), CONCAT(IF(n % 3 = 0, 'Dinas Contoh Ukur ', 'PT Contoh Ukur '), n), NULL, IF(n % 3 = 0, 'GOVERNMENT', 'INDUSTRY'), n % 3 = 0, IF(n % 3 = 0, 'OFFICE', 'COMPANY')
            FROM bench_numbers WHERE n < 600""";
    private static final String MEETINGS = """
            INSERT INTO meeting (code, year, number, title, kind, date, venue, recorder_id, security_class, urgency, status)
            SELECT CONCAT('R-', 2020 + n % 6, '-', 100000 + n), 2020 + n % 6, 100000 + n, CONCAT('Rapat contoh ukur ', n), 'COORDINATION',
                   DATE_ADD('2020-01-01', INTERVAL (n * 7919) % 2100 DAY), 'Ruang contoh', IF(n % 190 = 1, @office, @base + 3 * (n % 190)), IF(n % 20 = 0, 'T', 'B'), 'BIASA', 'HELD'
            FROM bench_numbers WHERE n < :meetings""";
    private static final List<String> SIGHT = List.of("""
            INSERT INTO meeting_sight (organization_id, date, meeting_id, via) SELECT recorder_id, date, id, 'RECORDER' FROM meeting WHERE number >= 100000""", """
            INSERT INTO invitation (meeting_id, number, organization_id, attendance)
            SELECT m.id, k.n + 1, IF(k.n = 0 AND m.id % 2 = 0, @liaison, @base + 1 + ((m.id * 31 + k.n * 97) % 560)), 'PRESENT' FROM meeting m JOIN bench_numbers k ON k.n < 4 WHERE m.number >= 100000""", """
            INSERT IGNORE INTO meeting_sight (organization_id, date, meeting_id, via)
            SELECT i.organization_id, m.date, m.id, 'INVITED' FROM invitation i JOIN meeting m ON m.id = i.meeting_id WHERE m.number >= 100000""", """
            INSERT INTO agenda_item (meeting_id, number, position, title, topic_id, outcome)
            SELECT m.id, k.n + 1, k.n + 1, CONCAT('Mata acara contoh ', k.n + 1), 1 + (m.id + k.n) % 13, 'OPEN' FROM meeting m JOIN bench_numbers k ON k.n < 3 WHERE m.number >= 100000""");
    /** Forums, people who came, minutes of the half (without a text, for lists alone) and mails that need not be sent. */
    private static final List<String> MINUTED = List.of("""
            INSERT INTO series (code, name, recorder_id, kind, security_class) SELECT CONCAT('BENCH-', n), CONCAT('Forum contoh ukur ', n), @base + 3 * (n % 190), 'COORDINATION', IF(n % 20 = 0, 'T', 'B') FROM bench_numbers WHERE n < 400""", """
            UPDATE meeting m SET m.series_id = (SELECT f.id FROM series f WHERE f.code = CONCAT('BENCH-', m.id % 400)), m.status = ELT(1 + m.id % 10, 'SEALED', 'SEALED', 'SEALED', 'SEALED', 'MINUTES_CIRCULATED', 'HELD', 'HELD', 'HELD', 'HELD', 'HELD') WHERE m.number >= 100000""", """
            INSERT INTO attendee (meeting_id, number, invitation_number, organization_id, party_key, name, name_key, status, source)
            SELECT i.meeting_id, i.number, i.number, i.organization_id, CONCAT('o', i.organization_id), CONCAT('Orang Contoh ', i.number), CONCAT('orang contoh ', i.number), 'PRESENT', 'DESK' FROM invitation i JOIN meeting m ON m.id = i.meeting_id WHERE m.number >= 100000""", """
            INSERT INTO minutes_version (meeting_id, number, status, code, record, objection_days, circulated_on, circulated_at, circulated_by)
            SELECT m.id, 1, IF(m.status = 'SEALED', 'SEALED', 'CIRCULATED'), CONCAT('bench-', m.number), '{}', 3, m.date, m.date, 'Petugas Contoh' FROM meeting m WHERE m.number >= 100000 AND m.status IN ('SEALED', 'MINUTES_CIRCULATED')""", """
            INSERT INTO minutes_seat (meeting_id, number, seat, organization_id, name, approved_at)
            SELECT i.meeting_id, 1, i.number, i.organization_id, 'Organisasi Contoh', IF(i.number = 1, NULL, v.circulated_at) FROM invitation i JOIN minutes_version v ON v.meeting_id = i.meeting_id WHERE v.code LIKE 'bench-%'""", """
            INSERT INTO minutes_objection (meeting_id, objection, number, organization_id, reason, made_at, made_by, answer, answered_at, answered_by)
            SELECT s.meeting_id, s.seat, 1, s.organization_id, 'contoh ukur', v.circulated_at, 'Narahubung Contoh', IF(v.status = 'SEALED' OR s.seat = 2, 'REJECTED', NULL), v.circulated_at, 'Petugas Contoh'
            FROM minutes_seat s JOIN minutes_version v ON v.meeting_id = s.meeting_id WHERE v.code LIKE 'bench-%' AND s.seat < 3""", """
            INSERT INTO outbox (code, reason, receiver, kind, about, sequence, subject, body, state, give_up_at, created_at, sent_at)
            SELECT CONCAT('bench', m.number, '-', i.number), CONCAT('bench-', m.code), CONCAT('orang', i.number, '@contoh.example'), 'INVITATION', m.code, 0, 'Undangan', 'Isi', IF(m.id % 50 = 0, 'GIVEN_UP', 'SENT'), m.date, m.date, m.date
            FROM invitation i JOIN meeting m ON m.id = i.meeting_id WHERE m.number >= 100000""");
    private static final String COMMITMENTS = """
            INSERT INTO commitment (code, year, number, meeting_id, security_class, recorder_id, meeting_date, statement, strength, owner_id, owner_side, counterpart_id, topic_id, status,
                measure_quantity, measure_unit, due_date, due_key, original_due_date, review_on, missing, incomplete, proposed_once, state_since, moved_on, accepted_on, heard_on, reported_on, completed_on, recorded_at)
            SELECT CONCAT('K-', m.year, '-', 100000 + b.n), m.year, 100000 + b.n, m.id, m.security_class, m.recorder_id, m.date,
                CONCAT('Komitmen contoh ukur ', b.n, ' tentang pelatihan, perizinan, atau jalan'), ELT(1 + b.n % 4, 'AGREEMENT', 'PLAN', 'INTENT', 'REQUEST'),
                IF(b.n % 10 = 2, @liaison, @base + 1 + (b.n * 13) % 590), IF(b.n % 10 <> 2 AND (1 + (b.n * 13) % 590) % 3 = 0, 'GOVERNMENT', 'INDUSTRY'), @base + 3 * (b.n % 190), 1 + b.n % 13,
                ELT(1 + b.n % 5, 'DRAFT', 'REPORTED', 'ACTIVE', 'FULFILLED', 'PROPOSED'), IF(b.n % 2 = 0, 100, NULL), IF(b.n % 2 = 0, 'orang', NULL),
                IF(b.n % 3 = 0, NULL, DATE_ADD(m.date, INTERVAL 90 + b.n % 300 DAY)), IF(b.n % 3 = 0, '9999-12-31', DATE_ADD(m.date, INTERVAL 90 + b.n % 300 DAY)), IF(b.n % 3 = 0, NULL, DATE_ADD(m.date, INTERVAL 90 + b.n % 300 DAY)),
                DATE_ADD(m.date, INTERVAL 90 DAY), IF(b.n % 3 = 0, 'DUE', ''), b.n % 3 = 0 AND b.n % 5 <> 3, b.n % 5 > 0, DATE_ADD(m.date, INTERVAL 20 * (b.n % 5) DAY), m.date, IF(b.n % 5 IN (1, 2, 3), m.date, NULL), IF(b.n % 5 IN (1, 2, 3), DATE_ADD(m.date, INTERVAL 60 DAY), NULL),
                IF(b.n % 5 IN (1, 3), DATE_ADD(m.date, INTERVAL 60 DAY), NULL), IF(b.n % 5 IN (1, 3), DATE_ADD(m.date, INTERVAL 60 DAY), NULL), '2026-01-01 00:00:00'
            FROM bench_numbers b JOIN meeting m ON m.year = 2020 + b.n % :meetings % 6 AND m.number = 100000 + b.n % :meetings WHERE b.n >= :from AND b.n < :to""";
    private static final List<String> PARTIES = List.of("""
            INSERT INTO commitment_party (organization_id, role, status, due_key, commitment_id, shown) SELECT owner_id, 'OWNER', status, due_key, id, proposed_once FROM commitment WHERE number >= 100000""", """
            INSERT INTO commitment_party (organization_id, role, status, due_key, commitment_id, leads, shown) SELECT counterpart_id, 'COUNTERPART', status, due_key, id, counterpart_id <> owner_id, proposed_once FROM commitment WHERE number >= 100000""");
    /** Five a commitment, one after another: what was recorded, asked, accepted, and what it is now. */
    private static final String PERIODS = """
            INSERT INTO commitment_period (commitment_id, valid_from, seq, valid_to, known_from, known_to, status, owner_id, owner_side, strength, topic_id, due_date, due_key, review_on, missing, incomplete,
                state_since, heard_on, reported_on, completed_on, on_behalf, slips, slip_days)
            SELECT c.id, DATE_ADD(c.meeting_date, INTERVAL 15 * k.n DAY), k.n, IF(k.n = 4, '9999-12-31', DATE_ADD(c.meeting_date, INTERVAL 15 * (k.n + 1) DAY)), DATE_ADD(c.meeting_date, INTERVAL 15 * k.n DAY), '9999-12-31 00:00:00',
                IF(k.n = 4, c.status, ELT(1 + k.n, 'DRAFT', 'PROPOSED', 'ACTIVE', 'ACTIVE')), c.owner_id, c.owner_side, c.strength, c.topic_id, c.due_date, c.due_key, c.review_on, c.missing, c.incomplete,
                DATE_ADD(c.meeting_date, INTERVAL 15 * k.n DAY), c.heard_on, c.reported_on, c.completed_on, '', 0, 0
            FROM commitment c JOIN bench_numbers k ON k.n < 5 WHERE c.number >= 100000 + :from AND c.number < 100000 + :to""";
    private static final String WORDINGS = """
            INSERT INTO commitment_wording (commitment_id, number, statement, counterpart_id, done_when) SELECT id, 0, statement, counterpart_id, done_when
            FROM commitment WHERE number >= 100000 + :from AND number < 100000 + :to""";

    /** What the program keeps at every change. */
    private static final List<String> COUNTS = List.of("DELETE FROM commitment_count", """
            INSERT INTO commitment_count (recorder_id, owner_side, status, incomplete, number)
            SELECT recorder_id, owner_side, status, incomplete, COUNT(*) FROM commitment GROUP BY recorder_id, owner_side, status, incomplete""",
            "UPDATE meeting SET followed = TRUE WHERE id IN (SELECT meeting_id FROM commitment WHERE status <> 'ANNULLED')");

    /** One statement stays well within the time a connection waits for an answer. */
    private static final int CHUNK = 50_000;

    public static void main(String[] words) throws Exception {
        int commitments = Integer.parseInt(words[0]);
        int meetings = Math.max(10, commitments / 10);
        long begun = System.nanoTime();
        try (Database database = Database.attach(Settings.of(System.getenv()));
                Connection connection = DriverManager.getConnection(database.address().url(), database.address().user(), database.address().password()); Statement statement = connection.createStatement()) {
            numbers(statement, Math.max(commitments, 1000));
            statement.execute(ORGANIZATIONS);
            statement.execute("SET @base = (SELECT id FROM organization WHERE code = 'BENCH-0')");
            // the demonstration's liaison and office are given a long list too, where the demonstration was loaded
            statement.execute("SET @liaison = COALESCE((SELECT id FROM organization WHERE code = 'PT-CONTOH-KAWASAN'), @base + 1)");
            statement.execute("SET @office = COALESCE((SELECT id FROM organization WHERE code = 'DINAS-CONTOH-KOORDINASI'), @base)");
            statement.execute(MEETINGS.replace(":meetings", "" + meetings));
            for (String sql : SIGHT) {
                statement.execute(sql);
            }
            for (String sql : MINUTED) {
                statement.execute(sql);
            }
            for (String sql : List.of(COMMITMENTS, PERIODS, WORDINGS)) {
                for (int from = 0; from < commitments; from += CHUNK) {
                    statement.execute(sql.replace(":meetings", "" + meetings).replace(":from", "" + from).replace(":to", "" + Math.min(from + CHUNK, commitments)));
                }
            }
            for (String sql : Stream.of(PARTIES, COUNTS).flatMap(List::stream).toList()) {
                statement.execute(sql);
            }
            statement.execute("DROP TABLE bench_numbers");
            for (String table : List.of("meeting", "meeting_sight", "invitation", "agenda_item", "commitment", "commitment_party", "commitment_period", "commitment_wording", "organization")) {
                statement.execute("ANALYZE TABLE " + table);
            }
        }
        System.out.printf("%d commitments of %d meetings in %.1f s%n", commitments, meetings, (System.nanoTime() - begun) / 1e9);
    }

    private static void numbers(Statement statement, int most) throws Exception {
        statement.execute("DROP TABLE IF EXISTS bench_numbers");
        statement.execute("CREATE TABLE bench_numbers (n INT NOT NULL PRIMARY KEY)");
        StringBuilder digits = new StringBuilder("SELECT 0 AS d");
        for (int d = 1; d < 10; d++) {
            digits.append(" UNION ALL SELECT ").append(d);
        }
        StringBuilder from = new StringBuilder();
        StringBuilder sum = new StringBuilder();
        int power = 1;
        for (int place = 0; power < most; place++, power *= 10) {
            from.append(place > 0 ? " CROSS JOIN " : "").append("(").append(digits).append(") p").append(place);
            sum.append(place > 0 ? " + " : "").append("p").append(place).append(".d * ").append(power);
        }
        statement.execute("INSERT INTO bench_numbers SELECT " + sum + " AS n FROM " + from + " WHERE " + sum + " < " + most);
    }
}
