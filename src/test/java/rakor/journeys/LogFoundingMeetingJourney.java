package rakor.journeys;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rakor.common.Role;
import rakor.support.Accounts;
import rakor.support.Http;
import rakor.support.RakorTest;

/** Story 1: on an empty base an official logs the founding meeting as publicly reported and records what was left open. */
@RakorTest
@ExtendWith(Journeys.class)
class LogFoundingMeetingJourney {
    private static final List<String> TOPICS = List.of("Layanan dasar kawasan industri", "Infrastruktur penunjang", "Penyelarasan kebijakan perizinan", "Optimalisasi CSR/TJSL", "Pendidikan vokasi dan SDM lokal");
    private final Http http;
    private final Accounts accounts;

    LogFoundingMeetingJourney(Http http, Accounts accounts) {
        this.http = http;
        this.accounts = accounts;
    }

    @Test
    void inIndonesianAtADesk() {
        accounts.make("pencatat", "PEMKAB-BEKASI", Role.OFFICIAL);
        try (Visit visit = Visit.at(http.address().toString(), 1280, "id").signIn("pencatat", Accounts.PASSWORD)) {
            log(visit, true);
        }
    }

    @Test
    void inEnglishWithScriptsOff() {
        accounts.make("recorder", "PEMKAB-BEKASI", Role.OFFICIAL);
        try (Visit visit = Visit.withoutScripts(http.address().toString(), "en").signIn("recorder", Accounts.PASSWORD)) {
            log(visit, false);
        }
    }

    private static void log(Visit visit, boolean scripts) {
        String meeting = meeting(visit);
        parties(visit, meeting);
        for (String topic : TOPICS) {
            visit.open(meeting + "/agenda").fill("title", topic).save();
        }
        check(visit.open(meeting + "/agenda"), scripts);
        visit.open(meeting).save();
        attendance(visit, meeting, scripts);
        String first = promise(visit, meeting, "INTENT", "Koordinasi pemerintah-industri terus dijaga dan dituangkan dalam kebijakan pembangunan", "owner", "Pemerintah Kabupaten Bekasi", "PT Jababeka Infrastruktur");
        String second = promise(visit, meeting, "REQUEST", "Industri diminta mengarahkan program CSR ke kebutuhan nyata warga sekitar kawasan", "ownerText", "PT Jababeka Infrastruktur dan pelaku usaha kawasan", "Pemerintah Kabupaten Bekasi");
        promise(visit, meeting, "REQUEST", "Kerja sama diperluas ke pendidikan vokasi, pelatihan keterampilan, dan pengembangan SDM lokal", "owner", "Pemerintah Kabupaten Bekasi", "PT Jababeka Infrastruktur");
        check(visit.open(first), scripts);
        check(visit.open(second + "/edit"), scripts);
        visit.fill("doneWhen", "Daftar program CSR disepakati tertulis").fill("dueDate", "2026-03-31").save();
        assertTrue(visit.text().contains("Daftar program CSR disepakati tertulis"), visit.text());
        assertTrue(visit.text().contains("PT Jababeka Infrastruktur dan pelaku usaha kawasan"), "the owner stays in the words of the meeting");
        check(visit.open(meeting), scripts);
        assertTrue(visit.text().contains("K-2025-"), visit.text());
    }

    private static String meeting(Visit visit) {
        visit.open("/meetings/new").fill("title", "").save();
        assertTrue(visit.page().title().matches("(Kesalahan|Error): .*"), visit.page().title());
        visit.open("/meetings/new").fill("title", "Rapat koordinasi Bupati Bekasi dengan manajemen PT Jababeka Infrastruktur").choose("kind", "COORDINATION").fill("date", "2025-10-21")
                .fill("venue", "Jababeka Golf and Country Club, Cikarang Timur").fill("organizer", "PT Jababeka Infrastruktur").fill("chairName", "Ade Kuswara Kunang")
                .fill("sources", "https://bekasikab.go.id/diskusi-dengan-dunia-usaha-bupati-bekasi-tekankan-pendidikan-vokasi-dan-perkuat-sdm-lokal");
        visit.page().locator("[name=hosts]").first().fill("PT Jababeka Infrastruktur");
        visit.save();
        assertTrue(visit.path().matches("/meetings/R-2025-\\d{4}"), visit.path() + "\n" + visit.text());
        assertTrue(visit.text().contains("21 Oktober 2025, pukul tidak disebut") || visit.text().contains("21 October 2025"), visit.text());
        assertFalse(visit.text().contains("00.00") || visit.text().contains("00:00"), "nobody reported an hour");
        return visit.path();
    }

    private static void parties(Visit visit, String meeting) {
        visit.open(meeting + "/invitations").fill("organization", "Pemerintah Kabupaten Bekasi").fill("personName", "Ade Kuswara Kunang").fill("positionText", "Bupati Bekasi").save();
        visit.open(meeting + "/invitations").fill("organization", "PT Jababeka Infrastruktur").fill("positionText", "Jajaran direksi").save();
        visit.open(meeting + "/invitations").fill("groupText", "Perwakilan pelaku usaha kawasan industri").choose("side", "INDUSTRY").save();
    }

    private static void attendance(Visit visit, String meeting, boolean scripts) {
        visit.open(meeting + "/attendance");
        check(visit, scripts);
        for (int party = 1; party <= 3; party++) {
            visit.choose("attendance-" + party, "PRESENT");
        }
        visit.save();
        assertFalse(visit.page().title().matches("(Kesalahan|Error): .*"), visit.text());
    }

    private static String promise(Visit visit, String meeting, String strength, String statement, String ownerField, String owner, String counterpart) {
        visit.open("/commitments/new?meeting=" + meeting.substring("/meetings/".length())).fill("statement", statement).choose("strength", strength).fill(ownerField, owner).fill("counterpart", counterpart).save();
        assertTrue(visit.path().startsWith("/commitments/K-2025-"), visit.path() + "\n" + visit.text());
        assertTrue(visit.page().locator("main .flag-incomplete").count() > 0, "what is missing is said");
        return visit.path();
    }

    private static void check(Visit visit, boolean scripts) {
        if (scripts) {
            visit.clean();
        }
    }
}
