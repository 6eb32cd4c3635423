package rakor.meeting.series;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import rakor.common.Actor;
import rakor.common.Checks;
import rakor.common.RegencyClock;
import rakor.meeting.MeetingAccess;
import rakor.meeting.MeetingKind;
import rakor.meeting.PartyReader;
import rakor.meeting.SecurityClass;
import rakor.stakeholder.OrganizationRef;
import rakor.stakeholder.PostRef;

/** Turns what a person wrote of a forum into what is kept, or says everything that is wrong with it. */
@Singleton
class SeriesReader {
    private static final int MOST_HOSTS = 20;
    private final PartyReader parties;
    private final RegencyClock clock;

    SeriesReader(PartyReader parties, RegencyClock clock) {
        this.parties = parties;
        this.clock = clock;
    }

    /** @param before what was kept until now, null for a new one; whom it names already stays, also when that office has ended since */
    SeriesContent read(Actor actor, SeriesTerms t, Series before) {
        Checks checks = new Checks().text(t.name(), "name", 200).atMost(t.venue(), "venue", 300);
        Long recorder = recorder(checks, actor, t, before);
        OrganizationRef organizer = parties.organization(checks, "organizer", t.organizer(), before == null ? clock.today() : null);
        List<Long> hosts = parties.organizations(checks, "hosts", t.hosts() == null ? List.of() : t.hosts(), before == null ? clock.today() : null);
        checks.refuse(hosts.size() > MOST_HOSTS, "hosts", "meeting.error.too-many", MOST_HOSTS);
        PostRef chair = parties.post(checks, "chairPost", t.chairPost());
        Rhythm rhythm = rhythm(checks, t);
        checks.end();
        return new SeriesContent(t.name(), Objects.requireNonNullElse(t.kind(), MeetingKind.COORDINATION), recorder, organizer == null ? null : organizer.id(), hosts, chair == null ? null : chair.id(),
                t.venue(), t.mode(), Objects.requireNonNullElse(t.securityClass(), SecurityClass.B), rhythm);
    }

    private static Rhythm rhythm(Checks checks, SeriesTerms t) {
        checks.refuse(t.rhythm() != null && (t.rhythm() < 1 || t.rhythm() > Rhythm.MOST), "rhythm", "series.error.rhythm", Rhythm.MOST);
        checks.refuse(t.rhythm() == null && t.rhythmUnit() != null, "rhythm", "series.error.rhythm-missing");
        checks.refuse(t.rhythm() != null && t.rhythmUnit() == null, "rhythmUnit", "series.error.rhythm-unit");
        return t.rhythm() == null || t.rhythmUnit() == null ? null : new Rhythm(t.rhythm(), t.rhythmUnit());
    }

    private Long recorder(Checks checks, Actor actor, SeriesTerms t, Series before) {
        if (t.recorder() == null && before == null) {
            checks.refuse(!actor.regency(), "recorder", "meeting.error.recorder");
            return actor.organizationId();
        }
        checks.present(t.recorder(), "recorder");
        OrganizationRef office = parties.organization(checks, "recorder", t.recorder(), null);
        boolean kept = office != null && before != null && before.content().recorder() == office.id();
        boolean ended = office != null && office.ended() != null && !office.ended().isAfter(clock.today());
        checks.refuse(office != null && !kept && (ended || !MeetingAccess.mayRecordFor(actor, office)), "recorder", "meeting.error.recorder");
        return office == null ? null : Long.valueOf(office.id());
    }
}
