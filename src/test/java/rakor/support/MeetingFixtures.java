package rakor.support;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.common.Side;
import rakor.meeting.AgendaService;
import rakor.meeting.AgendaTerms;
import rakor.meeting.Attendance;
import rakor.meeting.InvitationService;
import rakor.meeting.InvitationTerms;
import rakor.meeting.MeetingKind;
import rakor.meeting.MeetingMoveService;
import rakor.meeting.MeetingService;
import rakor.meeting.MeetingTerms;
import rakor.meeting.MeetingView;
import rakor.meeting.MoveTerms;
import rakor.meeting.SecurityClass;
import rakor.stakeholder.Directory;

/**
 * Meetings in the states tests need, made through legal moves, and a cast of actors that act for reference organisations
 * without having an account. Ask for it in the test's constructor.
 */
@Singleton
public class MeetingFixtures {
    public static final String RECORDER = "DISPERIN";
    public static final String OTHER_OFFICE = "DISNAKER";
    public static final String PARTNER = "PT-JABABEKA-INFRASTRUKTUR";
    public static final String OTHER_PARTNER = "APINDO-KABUPATEN-BEKASI";
    private static final AtomicLong NUMBER = new AtomicLong(1_000_000);
    private final MeetingService meetings;
    private final MeetingMoveService moves;
    private final InvitationService invitations;
    private final AgendaService agenda;
    private final Directory directory;

    MeetingFixtures(MeetingService meetings, MeetingMoveService moves, InvitationService invitations, AgendaService agenda, Directory directory) {
        this.meetings = meetings;
        this.moves = moves;
        this.invitations = invitations;
        this.agenda = agenda;
        this.directory = directory;
    }

    /** @param organizations codes: the own organisation, then what it acts for besides */
    public Actor actor(Set<Role> roles, String... organizations) {
        var own = directory.organization(organizations[0]).orElseThrow();
        Set<Long> actsFor = Stream.of(organizations).map(code -> directory.organization(code).orElseThrow().id()).collect(Collectors.toSet());
        String name = roles.iterator().next().name().toLowerCase(Locale.ROOT);
        return new Actor(NUMBER.incrementAndGet(), name, name, roles, own.id(), own.name(), own.regency(), actsFor, new Locale("id"));
    }

    public Actor official(String... organizations) {
        return actor(Set.of(Role.OFFICIAL), organizations);
    }

    public Actor liaison(String... organizations) {
        return actor(Set.of(Role.LIAISON), organizations);
    }

    public Actor leader() {
        return actor(Set.of(Role.LEADERSHIP), "PEMKAB-BEKASI");
    }

    public Actor auditor() {
        return actor(Set.of(Role.AUDITOR), "INSPEKTORAT");
    }

    public Actor administrator() {
        return actor(Set.of(Role.ADMIN), "DISKOMINFOSANTIK");
    }

    /** Shortest possible: planned, class B, recorded by the official's own office. */
    public MeetingView planned(Actor official, LocalDate date) {
        return meetings.create(official, MeetingTerms.of("Rapat contoh " + NUMBER.incrementAndGet(), MeetingKind.COORDINATION, date));
    }

    public MeetingView draft(Actor official, LocalDate date) {
        return meetings.create(official, terms("Konsep contoh " + NUMBER.incrementAndGet(), date, SecurityClass.B, true, List.of()));
    }

    public MeetingView held(Actor official, LocalDate date) {
        return moves.hold(official, planned(official, date).code(), MoveTerms.none());
    }

    public MeetingView restricted(Actor official, LocalDate date, SecurityClass securityClass) {
        return meetings.create(official, terms("Rapat terbatas contoh " + NUMBER.incrementAndGet(), date, securityClass, null, List.of()));
    }

    public void invite(Actor official, MeetingView meeting, String organization) {
        invitations.invite(official, meeting.code(), InvitationTerms.of(organization, null, null));
    }

    /** The meeting of 21 October 2025 as publicly reported, planned; see {@link #foundingHeld}. */
    public MeetingView founding(Actor official) {
        MeetingTerms said = new MeetingTerms("Rapat koordinasi Bupati Bekasi dengan manajemen PT Jababeka Infrastruktur", MeetingKind.COORDINATION, null, null, null,
                LocalDate.of(2025, 10, 21), null, null, null, "PT Jababeka Infrastruktur", null, "PT Jababeka Infrastruktur", null, null, "Ade Kuswara Kunang", null,
                "Jababeka Golf and Country Club, Cikarang Timur", null, null, null, null,
                List.of("https://bekasikab.go.id/diskusi-dengan-dunia-usaha-bupati-bekasi-tekankan-pendidikan-vokasi-dan-perkuat-sdm-lokal",
                        "https://indexbekasi.com/2025/10/merajut-sinergi-industri-dan-pemerintah-langkah-strategis-bekasi-menuju-masa-depan-yang-lebih-sejahtera"),
                null, null, null, null);
        MeetingView meeting = meetings.create(official, said);
        invitations.invite(official, meeting.code(), InvitationTerms.of("Pemerintah Kabupaten Bekasi", "Bupati Bekasi", "Ade Kuswara Kunang"));
        invitations.invite(official, meeting.code(), InvitationTerms.of("PT Jababeka Infrastruktur", "Jajaran direksi", null));
        invitations.invite(official, meeting.code(), InvitationTerms.of("Pemerintah Kabupaten Bekasi", "Kepala perangkat daerah terkait", null));
        invitations.invite(official, meeting.code(), InvitationTerms.group("Perwakilan pelaku usaha kawasan industri", Side.INDUSTRY, null, null));
        List<AgendaTerms> topics = List.of(AgendaTerms.of("Layanan dasar kawasan industri", "BASIC_SERVICES"), AgendaTerms.of("Infrastruktur penunjang", "INFRASTRUCTURE"), AgendaTerms.of("Penyelarasan kebijakan perizinan", "LICENSING"),
                AgendaTerms.of("Optimalisasi CSR/TJSL", "CSR"), AgendaTerms.of("Pendidikan vokasi dan SDM lokal", "VOCATIONAL"));
        topics.forEach(topic -> agenda.add(official, meeting.code(), topic));
        return meeting;
    }

    /** The same once everybody named came and it was held. */
    public MeetingView foundingHeld(Actor official) {
        MeetingView meeting = founding(official);
        invitations.list(official, meeting.code()).forEach(party -> invitations.correct(official, meeting.code(), party.number(), party.version(), said -> said.came(Attendance.PRESENT, null, null, null)));
        return moves.hold(official, meeting.code(), MoveTerms.none());
    }

    public static MeetingTerms terms(String title, LocalDate date, SecurityClass securityClass, Boolean draft, List<String> hosts) {
        return new MeetingTerms(title, MeetingKind.COORDINATION, null, null, null, date, null, null, null, null, hosts, null, null, null, null, null, null, null, securityClass, null, draft, null, null, null, null, null);
    }

    public static MeetingTerms startingAt(String title, LocalDate date, Instant startsAt, Instant endsAt) {
        return new MeetingTerms(title, MeetingKind.COORDINATION, null, null, null, date, startsAt, endsAt, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }
}
