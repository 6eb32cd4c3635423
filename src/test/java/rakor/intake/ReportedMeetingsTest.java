package rakor.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rakor.account.AccountService;
import rakor.account.AccountTerms;
import rakor.account.Actors;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.intake.Report.Count;
import rakor.support.RakorTest;

@RakorTest
class ReportedMeetingsTest {
    private static final Path FILE = Path.of("src/test/resources/meetings.json");
    /** Read by hand in the file: the owners that are one organisation, under the name they have in the register. All others are words. */
    private static final Map<String, String> OWNERS = Map.ofEntries(
            Map.entry("M01-1", "Pemerintah Kabupaten Bekasi"), Map.entry("M01-3", "Pemerintah Kabupaten Bekasi"), Map.entry("M02-1", "Badan Perencanaan Pembangunan Daerah"),
            Map.entry("M02-3", "Pemerintah Kabupaten Bekasi"), Map.entry("M04-2", "PT Jui Shin Indonesia"), Map.entry("M04-3", "Pemerintah Kabupaten Bekasi"), Map.entry("M04-4", "PT Jui Shin Indonesia"),
            Map.entry("M05-1", "PT Puradelta Lestari Tbk"), Map.entry("M06-1", "PT Alpen Food Industry"), Map.entry("M06-2", "PT Mayora Indah Tbk"), Map.entry("M06-3", "Pemerintah Kabupaten Bekasi"),
            Map.entry("M08-2", "Pemerintah Kabupaten Bekasi"), Map.entry("M13-2", "BBWS Ciliwung-Cisadane"), Map.entry("M17-1", "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu"),
            Map.entry("M17-2", "DPR RI"), Map.entry("M18-1", "Pemerintah Kabupaten Karawang"), Map.entry("M21-1", "Dinas Tenaga Kerja Kabupaten Gresik"), Map.entry("M21-2", "PT Berkah Kawasan Manyar Sejahtera"));
    /** Likewise the hosts. */
    private static final Map<String, String> HOSTS = Map.ofEntries(
            Map.entry("M01", "PT Jababeka Infrastruktur"), Map.entry("M02", "Badan Perencanaan Pembangunan Daerah"), Map.entry("M04", "Pemerintah Kabupaten Bekasi"),
            Map.entry("M06", "PT Alpen Food Industry; PT Mayora Indah Tbk"), Map.entry("M08", "Tim Koordinasi Percepatan Penanggulangan Pengangguran Daerah Kabupaten Bekasi"),
            Map.entry("M09", "Kecamatan Cikarang Selatan"), Map.entry("M13", "DPRD Kabupaten Bekasi"), Map.entry("M15", "Dinas Lingkungan Hidup Provinsi Jawa Barat"), Map.entry("M17", "Pemerintah Kabupaten Bekasi"),
            Map.entry("M18", "Pemerintah Kabupaten Karawang"), Map.entry("M20", "Disnakertrans Kabupaten Karawang"), Map.entry("M21", "Pemerintah Kabupaten Gresik"), Map.entry("M23", "Bappedalitbang Kota Cilegon"));
    private final Intake intake;
    private final AccountService accounts;
    private final Actors actors;
    private final Tables tables;

    ReportedMeetingsTest(Intake intake, AccountService accounts, Actors actors, rakor.database.Database database) {
        this.intake = intake;
        this.accounts = accounts;
        this.actors = actors;
        this.tables = new Tables(database.address());
    }

    @BeforeEach
    void anOfficialOfBappeda() {
        if (actors.of("petugas").isEmpty()) {
            accounts.seed(Actor.system(), new AccountTerms("petugas", "Petugas Uji", "BAPPEDA", null, Set.of(Role.OFFICIAL), null), "sandi-uji-panjang");
        }
    }

    @Test
    void takesTheReportedMeetingsOnceAndInventsNothing() throws IOException {
        Report report = intake.take(official(), "BAPPEDA", FILE);
        boolean first = report.of(Count.MEETINGS_THERE) == 0;
        assertEquals(List.of(), report.lines().stream().filter(Report.Line::refused).toList());
        assertEquals(14, report.of(first ? Count.MEETINGS_TAKEN : Count.MEETINGS_THERE));
        assertEquals(34, report.of(first ? Count.COMMITMENTS_TAKEN : Count.COMMITMENTS_THERE));

        assertEquals(inFile("kind"), new TreeMap<>(tables.pairs("SELECT strength, COUNT(*) FROM commitment GROUP BY strength")));
        assertEquals(Map.of("DRAFT", "34"), tables.pairs("SELECT status, COUNT(*) FROM commitment GROUP BY status"));
        assertEquals(OWNERS, tables.pairs("SELECT c.external_ref, o.name FROM commitment c JOIN organization o ON o.id = c.owner_id"));
        assertEquals(16, tables.pairs("SELECT external_ref, owner_text FROM commitment WHERE owner_id IS NULL AND owner_text IS NOT NULL").size());
        assertEquals(each("owner", OWNERS.keySet()), tables.pairs("SELECT external_ref, owner_text FROM commitment WHERE owner_text IS NOT NULL"));
        assertEquals(each("due", Set.of()), tables.pairs("SELECT external_ref, due_date FROM commitment WHERE due_date IS NOT NULL"));
        assertEquals(each("dueText", Set.of()), tables.pairs("SELECT external_ref, condition_text FROM commitment WHERE condition_text IS NOT NULL"));
        assertEquals(each("text", Set.of()), tables.pairs("SELECT external_ref, statement FROM commitment"));
        assertEquals(Map.of(), tables.pairs("SELECT external_ref, 1 FROM commitment WHERE owner_post_id IS NOT NULL OR counterpart_post_id IS NOT NULL OR measure_indicator IS NOT NULL OR done_when IS NOT NULL"));
    }

    @Test
    void keepsEachMeetingAsTheFileTellsIt() throws IOException {
        intake.take(official(), "BAPPEDA", FILE);
        assertEquals(fields("date"), tables.pairs("SELECT external_ref, date FROM meeting"));
        assertEquals(fields("title"), tables.pairs("SELECT external_ref, title FROM meeting"));
        assertEquals(fields("venue"), tables.pairs("SELECT external_ref, venue FROM meeting WHERE venue IS NOT NULL"));
        assertEquals(fields("dateNote"), tables.pairs("SELECT external_ref, date_note FROM meeting WHERE date_note IS NOT NULL"));
        assertEquals(Map.of(), tables.pairs("SELECT external_ref, 1 FROM meeting WHERE starts_at IS NOT NULL OR ends_at IS NOT NULL OR chair_name IS NOT NULL OR chair_post_id IS NOT NULL OR organizer_id IS NOT NULL OR status <> 'HELD'"));
        assertEquals(HOSTS, tables.pairs("SELECT m.external_ref, GROUP_CONCAT(o.name ORDER BY h.number SEPARATOR '; ') FROM meeting m JOIN meeting_host h ON h.meeting_id = m.id JOIN organization o ON o.id = h.organization_id GROUP BY m.external_ref"));
        assertEquals("52", tables.one("SELECT COUNT(*) FROM invitation WHERE attendance = 'PRESENT'"));
        assertEquals(Map.of("Pimpinan 61 perusahaan", "61", "41 calon investor", "41", "Sekitar 50 pengusaha kawasan industri", "50"), tables.pairs("SELECT group_text, headcount FROM invitation WHERE headcount IS NOT NULL"));
        int topics = 0;
        for (JsonNode meeting : meetings()) {
            topics += meeting.get("topics").size();
        }
        assertEquals("" + topics, tables.one("SELECT COUNT(*) FROM agenda_item"));
        assertEquals("BASIC_SERVICES INFRASTRUCTURE LICENSING CSR VOCATIONAL", tables.one("SELECT GROUP_CONCAT(t.code ORDER BY a.position SEPARATOR ' ') FROM agenda_item a JOIN topic t ON t.id = a.topic_id JOIN meeting m ON m.id = a.meeting_id WHERE m.external_ref = 'M01'"));
        assertEquals("0", tables.one("SELECT COUNT(*) FROM agenda_item a JOIN meeting m ON m.id = a.meeting_id WHERE m.external_ref = 'M13' AND a.topic_id IS NOT NULL"));
        assertTrue(tables.one("SELECT notes FROM meeting WHERE external_ref = 'M05'").contains("kabarnusa24.com (excerpt without address)"));
        assertTrue(tables.one("SELECT notes FROM meeting WHERE external_ref = 'M13'").contains("Komisi III DPRD Kabupaten Bekasi"));
        assertTrue(tables.one("SELECT notes FROM meeting WHERE external_ref = 'M13'").contains("FLOOD, INFRASTRUCTURE"));
    }

    @Test
    void entersNoGroupAsAnOrganisationAndNothingAsPartOfTheRegency() {
        intake.take(official(), "BAPPEDA", FILE);
        List<String> entered = tables.list("SELECT o.name FROM organization o JOIN history h ON h.record = 'organization' AND h.record_id = o.id AND h.move = 'recording' ORDER BY o.name");
        assertEquals(Set.of("Pemerintah Kabupaten Karawang", "DPRD Kabupaten Bekasi", "DPRD Kabupaten Karawang", "Pemerintah Provinsi Jawa Barat", "PT Jui Shin Indonesia", "PT Alpen Food Industry", "PT Mayora Indah Tbk",
                "Tim Koordinasi Percepatan Penanggulangan Pengangguran Daerah Kabupaten Bekasi", "Desa Sukasejati", "BBWS Ciliwung-Cisadane", "Dinas Lingkungan Hidup Provinsi Jawa Barat", "DPR RI", "Disnakertrans Kabupaten Karawang",
                "Pemerintah Kabupaten Gresik", "Dinas Tenaga Kerja Kabupaten Gresik", "PT Berkah Kawasan Manyar Sejahtera", "Pemerintah Kota Cilegon", "Bappedalitbang Kota Cilegon"), Set.copyOf(entered));
        assertEquals(18, entered.size());
        assertEquals(List.of(), tables.list("SELECT o.name FROM organization o JOIN history h ON h.record = 'organization' AND h.record_id = o.id WHERE o.regency = TRUE"));
    }

    private Actor official() {
        return actors.of("petugas").orElseThrow();
    }

    private static List<JsonNode> meetings() throws IOException {
        List<JsonNode> meetings = new java.util.ArrayList<>();
        JsonMapper.createDefault().readValue(Files.readAllBytes(FILE), JsonNode.class).values().forEach(meetings::add);
        assertFalse(meetings.isEmpty());
        return meetings;
    }

    private static Map<String, String> fields(String name) throws IOException {
        Map<String, String> found = new TreeMap<>();
        for (JsonNode meeting : meetings()) {
            JsonNode value = meeting.get(name);
            if (value != null && !value.isNull()) {
                found.put(meeting.get("id").getStringValue(), value.getStringValue());
            }
        }
        return found;
    }

    /** A field of every commitment of the file that has it, but for those left out, by our reference. */
    private static Map<String, String> each(String name, Set<String> without) throws IOException {
        Map<String, String> found = new TreeMap<>();
        for (JsonNode meeting : meetings()) {
            int number = 0;
            for (JsonNode commitment : meeting.get("commitments").values()) {
                String ref = meeting.get("id").getStringValue() + "-" + ++number;
                if (!commitment.get(name).isNull() && !without.contains(ref)) {
                    found.put(ref, commitment.get(name).getStringValue());
                }
            }
        }
        return found;
    }

    private static Map<String, String> inFile(String name) throws IOException {
        Map<String, String> counts = new TreeMap<>();
        each(name, Set.of()).values().forEach(value -> counts.merge(value, "1", (a, b) -> "" + (Integer.parseInt(a) + 1)));
        return counts;
    }
}
