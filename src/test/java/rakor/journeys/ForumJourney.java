package rakor.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rakor.commitment.Strength;
import rakor.commitment.move.CommitmentMoveService;
import rakor.commitment.move.Proposal;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.stakeholder.person.PostService;
import rakor.stakeholder.person.PostTerms;
import rakor.support.Accounts;
import rakor.support.CommitmentFixtures;
import rakor.support.Http;
import rakor.support.MeetingFixtures;
import rakor.support.RakorTest;

/** An office keeps a forum: what one meeting leaves open stands on the next one's agenda, with what those invited still owe. */
@RakorTest
@ExtendWith(Journeys.class)
class ForumJourney {
    private final String address;
    private final Accounts accounts;
    private final CommitmentFixtures commitments;
    private final CommitmentMoveService moves;
    private final PostService posts;
    private final MeetingFixtures people;

    ForumJourney(Http http, Accounts accounts, CommitmentFixtures commitments, CommitmentMoveService moves, PostService posts, MeetingFixtures people) {
        this.address = http.address().toString();
        this.accounts = accounts;
        this.commitments = commitments;
        this.moves = moves;
        this.posts = posts;
        this.people = people;
    }

    @Test
    void whatOneMeetingLeavesOpenStandsOnTheNextOnesAgenda() {
        Actor recorder = accounts.make("pencatat.forum", "DISPERIN", Role.OFFICIAL);
        accounts.make("mitra.forum", MeetingFixtures.PARTNER, Role.LIAISON);
        String held = commitments.held("DISPERIN", "B", CommitmentFixtures.FOUNDING, MeetingFixtures.PARTNER);
        String code = commitments.record(recorder, CommitmentFixtures.said(held, Strength.PLAN, "Pelatihan las bagi warga sekitar").owner(MeetingFixtures.PARTNER).counterpart("DISPERIN").with("dueDate", LocalDate.of(2025, 12, 1))).code();
        moves.propose(recorder, code, new Proposal(null, null, null));
        String next;
        try (Visit official = Visit.at(address, 1280, "id").signIn("pencatat.forum", Accounts.PASSWORD)) {
            String forum = forum(official, posts.create(people.administrator(), new PostTerms("Ketua Forum Contoh", "DISPERIN", null)).code());
            first(official, forum);
            next = second(official, forum);
            dealt(official, next, code);
        }
        try (Visit liaison = Visit.at(address, 390, "id").signIn("mitra.forum", Accounts.PASSWORD)) {
            liaison.open(next).clean().picture("forum-meeting-390");
            assertTrue(liaison.text().contains("Rakor Jababeka"), liaison.text());
            liaison.open(next + "/agenda").clean().picture("forum-agenda-390");
            assertTrue(liaison.text().contains(code) && liaison.text().contains("Dibawa dari"), liaison.text());
            liaison.open(next + "/follow-up").clean().picture("forum-follow-up-390");
            assertFalse(liaison.text().contains("Tandai dengan catatan"), liaison.text());
            liaison.open("/commitments/" + code).clean();
            assertTrue(liaison.text().contains("Dibahas dalam rapat"), liaison.text());
        }
        try (Visit dark = Visit.inTheDark(address, 1280, "en").signIn("pencatat.forum", Accounts.PASSWORD)) {
            dark.open("/series").clean().picture("forum-list-dark-en");
            dark.open(next + "/follow-up").clean().picture("forum-follow-up-dark-en");
        }
    }

    private static String forum(Visit official, String chair) {
        official.open("/series").clean().follow("/series/new").fill("name", "").save();
        assertTrue(official.clean().page().title().startsWith("Kesalahan: "), official.page().title());
        official.fill("name", "Rakor Jababeka").fill("rhythm", "1").choose("rhythmUnit", "MONTH").fill("venue", "Aula Disperin").choose("chairPost", chair).save();
        assertTrue(official.path().matches("/series/F-\\d{4}"), official.path() + "\n" + official.text());
        String forum = official.clean().path();
        official.open(forum + "/invitees").clean().fill("organization", "PT Jababeka Infrastruktur").save();
        official.fill("groupText", "HRD perusahaan kawasan").choose("side", "INDUSTRY").save();
        official.clean().picture("forum-invitees");
        return forum;
    }

    private static void first(Visit official, String forum) {
        official.open(forum + "/meetings/new").clean().fill("date", "2025-11-04").save();
        String meeting = official.path();
        assertTrue(official.clean().text().contains("HRD perusahaan kawasan"), official.text());
        official.open(meeting + "/agenda").clean();
        official.page().fill("#title", "Penanganan banjir Jalan Cikarang");
        official.press("Tambah mata acara").open(meeting).press("Tandai terlaksana");
        official.open(forum).clean().picture("forum");
        assertTrue(official.text().contains("Penanganan banjir Jalan Cikarang"), official.text());
    }

    private static String second(Visit official, String forum) {
        official.open(forum + "/meetings/new").clean().picture("forum-plan");
        assertFalse(official.page().inputValue("#date").isEmpty(), "the rhythm proposes a day");
        official.fill("date", "2025-11-18").save();
        String meeting = official.clean().picture("forum-meeting").path();
        assertTrue(official.text().contains("Rakor Jababeka") && official.text().contains("Ketua Forum Contoh"), official.text());
        official.open(meeting + "/agenda").clean().picture("forum-agenda");
        assertTrue(official.text().contains("Dibawa dari") && official.text().contains("Tindak lanjut rapat sebelumnya"), official.text());
        return meeting;
    }

    private static void dealt(Visit official, String meeting, String code) {
        official.open(meeting + "/follow-up").clean();
        official.page().fill("#commitment", "K-1");
        official.save();
        assertTrue(official.clean().page().title().startsWith("Kesalahan: "), official.text());
        official.page().fill("#commitment", code);
        official.fill("note", "Pelatihan dimulai pekan depan").save();
        assertEquals(meeting + "/follow-up", official.clean().picture("forum-follow-up").path());
        assertTrue(official.text().contains("Pelatihan dimulai pekan depan"), official.text());
        official.open("/commitments/" + code).clean().picture("forum-commitment");
        assertTrue(official.text().contains("Dibahas dalam rapat"), official.text());
    }
}
