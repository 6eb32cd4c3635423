package rakor.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import rakor.Settings;
import rakor.account.AccountTerms;
import rakor.account.Actors;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.database.Database;
import rakor.support.Http;
import rakor.support.RakorTest;

@RakorTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemoTest {
    private static final String PASSWORD = "sandi-peragaan-uji";
    private final DemoService demo;
    private final Http http;
    private final Actors actors;
    private final Tables tables;

    DemoTest(DemoService demo, Actors actors, Database database, Http http) {
        this.demo = demo;
        this.http = http;
        this.actors = actors;
        this.tables = new Tables(database.address());
    }

    @Test
    @Order(1)
    void isWantedInAnUntouchedEmbeddedBaseOrWhenAskedFor() {
        assertTrue(demo.wanted(embedded(null)));
        assertTrue(demo.wanted(embedded(true)));
        assertFalse(demo.wanted(embedded(false)));
        assertFalse(demo.wanted(outside(null)));
        assertTrue(demo.wanted(outside(true)));
        assertFalse(demo.wanted(outside(false)));
    }

    @Test
    @Order(2)
    void leavesNothingBehindWhenItFailsHalfWay() {
        // the hash refuses it only after organisations and accounts were begun
        assertThrows(RuntimeException.class, () -> demo.load(Actor.system(), null));
        assertEquals(List.of("0", "0", "0"), List.of(tables.one("SELECT COUNT(*) FROM account"), tables.one("SELECT COUNT(*) FROM history"), tables.one("SELECT COUNT(*) FROM setting WHERE name = 'demo'")));
        assertTrue(demo.wanted(embedded(null)));
    }

    @Test
    @Order(3)
    void loadsOnceAndNamesItsAccounts() {
        assertEquals(Set.of("petugas", "dinas", "narahubung", "mitra", "tenant", "pimpinan", "admin", "auditor"), demo.load(Actor.system(), PASSWORD).stream().map(AccountTerms::username).collect(Collectors.toSet()));
        assertTrue(http.get("/sign-in").body().contains("class=\"demo\""), "every page says so");
        assertFalse(demo.wanted(embedded(null)));
        assertFalse(demo.wanted(outside(true)));
        assertEquals("1", tables.one("SELECT COUNT(*) FROM setting WHERE name = 'demo'"));
        assertTrue(actor("petugas").has(Role.OFFICIAL));
        assertEquals("Dinas Contoh Koordinasi", actor("petugas").organizationName());
        assertEquals("PT Jababeka Infrastruktur", actor("narahubung").organizationName());
    }

    @Test
    @Order(4)
    void holdsTheFoundingMeetingAsWeakAsItWasReported() {
        assertEquals(Map.of("M01-1", "INTENT", "M01-2", "REQUEST", "M01-3", "REQUEST"), tables.pairs("SELECT external_ref, strength FROM commitment WHERE external_ref LIKE 'M01%' AND incomplete = TRUE AND due_date IS NULL AND measure_indicator IS NULL AND done_when IS NULL"));
        assertEquals("HELD", tables.one("SELECT status FROM meeting WHERE external_ref = 'M01' AND starts_at IS NULL AND chair_name IS NULL"));
    }

    @Test
    @Order(5)
    void promisesNothingForARealOrganisationBesideTheFoundingMeeting() {
        assertEquals(List.of(), tables.list("SELECT o.name FROM commitment c JOIN organization o ON o.id = c.owner_id OR o.id = c.counterpart_id WHERE c.external_ref NOT LIKE 'M01%' AND o.name NOT LIKE '%Contoh%'"));
        assertEquals(List.of(), tables.list("SELECT o.name FROM meeting m JOIN meeting_sight s ON s.meeting_id = m.id JOIN organization o ON o.id = s.organization_id WHERE m.external_ref <> 'M01' AND o.name NOT LIKE '%Contoh%'"));
        assertEquals(List.of(), tables.list("SELECT name FROM account WHERE name NOT LIKE '%Peragaan'"));
        assertEquals(List.of("DRAFT", "PROPOSED"), tables.list("SELECT DISTINCT status FROM commitment ORDER BY status"));
        assertEquals(List.of(), tables.list("SELECT o.name FROM series_invitee i JOIN organization o ON o.id = i.organization_id WHERE o.name NOT LIKE '%Contoh%'"));
        assertEquals(List.of(), tables.list("SELECT name FROM person WHERE name NOT LIKE '%Peragaan'"));
        assertEquals("9", tables.one("SELECT COUNT(*) FROM commitment WHERE external_ref LIKE 'CONTOH%'"));
        assertTrue(Integer.parseInt(tables.one("SELECT COUNT(*) FROM commitment WHERE incomplete = FALSE")) > 0);
    }

    @Test
    @Order(6)
    void writesTheHistoryOfWhatItLoads() {
        String unrecorded = "SELECT m.code FROM meeting m WHERE NOT EXISTS (SELECT 1 FROM history h WHERE h.record = 'meeting' AND h.record_id = m.id AND h.move = 'recording')";
        assertEquals(List.of(), tables.list(unrecorded));
        assertEquals(List.of("Narahubung Mitra Peragaan", "Petugas Dinas Peragaan", "Petugas Peragaan", "Pimpinan Peragaan"), tables.list("SELECT DISTINCT account_name FROM history WHERE record IN ('meeting', 'commitment') ORDER BY account_name"));
    }

    @Test
    @Order(7)
    void showsAForumAndMinutesInEveryState() {
        assertEquals(List.of("HELD", "MINUTES_CIRCULATED", "PLANNED", "SEALED"), tables.list("SELECT DISTINCT status FROM meeting ORDER BY status"));
        assertEquals(List.of("CIRCULATED", "SEALED"), tables.list("SELECT v.status FROM minutes_version v JOIN meeting m ON m.id = v.meeting_id JOIN series s ON s.id = m.series_id WHERE s.chair_post_id IS NOT NULL AND s.rhythm = 1 ORDER BY v.status"));
        assertEquals("3", tables.one("SELECT COUNT(*) FROM minutes_seat a JOIN minutes_version v ON v.meeting_id = a.meeting_id AND v.number = a.number WHERE v.status = 'SEALED' AND a.approved_at IS NOT NULL"));
        assertEquals(List.of("Dinas Contoh Tenaga Kerja"), tables.list("SELECT a.name FROM minutes_seat a JOIN minutes_version v ON v.meeting_id = a.meeting_id AND v.number = a.number WHERE v.status = 'SEALED' AND a.approved_at IS NULL"), "kept silent to the end of the window");
        assertEquals("1", tables.one("SELECT COUNT(*) FROM minutes_objection WHERE answer IS NULL"));
        assertEquals("1", tables.one("SELECT COUNT(*) FROM agenda_item WHERE carried_meeting_id IS NOT NULL"));
    }

    private Actor actor(String username) {
        return actors.of(username).orElseThrow();
    }

    private static Settings embedded(Boolean wish) {
        return Settings.of(wish == null ? Map.of() : Map.of("RAKOR_DEMO", wish.toString()));
    }

    private static Settings outside(Boolean wish) {
        String url = "jdbc:mysql://db.example/rakor";
        return Settings.of(wish == null ? Map.of("RAKOR_DB_URL", url) : Map.of("RAKOR_DB_URL", url, "RAKOR_DEMO", wish.toString()));
    }
}
