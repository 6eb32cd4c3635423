package rakor.meeting;

import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import rakor.common.Actor;
import rakor.common.Checks;
import rakor.common.RegencyClock;
import rakor.stakeholder.OrganizationRef;
import rakor.stakeholder.PostRef;

/** Turns what a person wrote of a meeting into what is kept, or says everything that is wrong with it. */
@Singleton
class MeetingReader {
    static final int MOST_HOSTS = 20;
    static final int MOST_SOURCES = 20;
    private final PartyReader parties;
    private final MeetingRepository meetings;
    private final RegencyClock clock;
    private final MeetingSeries series;

    MeetingReader(PartyReader parties, MeetingRepository meetings, RegencyClock clock, MeetingSeries series) {
        this.parties = parties;
        this.meetings = meetings;
        this.clock = clock;
        this.series = series;
    }

    MeetingContent recording(Actor actor, MeetingTerms terms) {
        return read(actor, terms, null);
    }

    /** @param before what was kept until now; what it names already stays, also when its office has ended since */
    MeetingContent correction(Actor actor, MeetingTerms terms, Meeting before) {
        return read(actor, terms, before);
    }

    private MeetingContent read(Actor actor, MeetingTerms t, Meeting before) {
        Checks checks = new Checks();
        words(checks, t);
        LocalDate date = day(checks, t, before);
        Long recorder = recorder(checks, actor, t, before);
        OrganizationRef organizer = parties.organization(checks, "organizer", t.organizer(), before == null ? date : null);
        List<Long> hosts = parties.organizations(checks, "hosts", hosts(t), before == null ? date : null);
        PostRef chair = parties.post(checks, "chairPost", t.chairPost());
        checks.refuse(hosts.size() > MOST_HOSTS, "hosts", "meeting.error.too-many", MOST_HOSTS);
        checks.refuse(before != null && t.draft() != null, "draft", "meeting.error.draft-by-move");
        checks.refuse(t.externalRef() != null && meetings.referenceTaken(t.externalRef(), before == null ? 0 : before.id()), "externalRef", "meeting.error.reference-taken");
        Long forum = series(checks, actor, t, before, date);
        checks.end();
        return new MeetingContent(
                t.title(), t.kind(), t.number(), t.purpose(), t.origin(), date, t.startsAt(), t.endsAt(), t.dateNote(),
                hosts, organizer == null ? null : organizer.id(), recorder, chair == null ? null : chair.id(), t.chairName(), t.noteTaker(),
                t.venue(), t.mode(), Objects.requireNonNullElse(t.securityClass(), SecurityClass.B), Objects.requireNonNullElse(t.urgency(), Urgency.BIASA),
                sources(t), t.externalRef(), t.notes(), t.integrityNote(), forum);
    }

    private void words(Checks checks, MeetingTerms t) {
        checks.text(t.title(), "title", 300).present(t.kind(), "kind");
        checks.atMost(t.number(), "number", 100).atMost(t.purpose(), "purpose", 4000).atMost(t.origin(), "origin", 300).atMost(t.dateNote(), "dateNote", 500);
        checks.atMost(t.chairName(), "chairName", 200).atMost(t.noteTaker(), "noteTaker", 150).atMost(t.venue(), "venue", 300);
        checks.atMost(t.externalRef(), "externalRef", 100).atMost(t.notes(), "notes", 10_000).atMost(t.integrityNote(), "integrityNote", 4000);
        checks.refuse(sources(t).size() > MOST_SOURCES, "sources", "meeting.error.too-many", MOST_SOURCES);
        for (String source : sources(t)) {
            checks.refuse(source.length() > 500 || !publicAddress(source), "sources", "meeting.error.source", source.length() > 100 ? source.substring(0, 100) : source);
        }
    }

    private LocalDate day(Checks checks, MeetingTerms t, Meeting before) {
        LocalDate date = MeetingDay.of(checks, t.date(), t.startsAt(), t.endsAt(), clock);
        if (before != null && date != null && before.status() != MeetingStatus.DRAFT) {
            MeetingContent was = before.content();
            boolean planned = before.status() == MeetingStatus.PLANNED;
            checks.refuse(!date.equals(was.date()), "date", planned ? "meeting.error.date-by-rescheduling" : "meeting.error.date-held");
            checks.refuse(planned && date.equals(was.date()) && was.startsAt() != null && !was.startsAt().equals(t.startsAt()), "startsAt", "meeting.error.date-by-rescheduling");
        }
        return date;
    }

    private Long recorder(Checks checks, Actor actor, MeetingTerms t, Meeting before) {
        if (t.recorder() == null && before == null) {
            checks.refuse(!actor.regency(), "recorder", "meeting.error.recorder");
            return actor.organizationId();
        }
        checks.present(t.recorder(), "recorder");
        OrganizationRef office = parties.organization(checks, "recorder", t.recorder(), null);
        if (office == null) {
            return null;
        }
        boolean kept = before != null && before.content().recorder() == office.id();
        boolean ended = office.ended() != null && !office.ended().isAfter(clock.today());
        checks.refuse(!kept && (ended || !MeetingAccess.mayRecordFor(actor, office)), "recorder", "meeting.error.recorder");
        return office.id();
    }

    /** Whoever keeps the record of a meeting does not yet keep the forum: that one's recorder does. */
    private Long series(Checks checks, Actor actor, MeetingTerms t, Meeting before, LocalDate date) {
        Long was = before == null ? null : before.content().series();
        MeetingSeries.Forum wanted = t.series() == null ? null : series.find(actor, t.series()).orElse(null);
        Long now = wanted == null ? null : Long.valueOf(wanted.id());
        checks.refuse(t.series() != null && wanted == null, "series", "error.unknown-code", String.valueOf(t.series()));
        if (!Objects.equals(was, now)) {
            checks.refuse(wanted != null && !MeetingAccess.keepsRecord(actor, wanted.recorderId()), "series", "meeting.error.series-recorder");
            checks.refuse(wanted != null && date != null && wanted.endedOn() != null && !wanted.endedOn().isAfter(date), "series", "meeting.error.series-ended");
            checks.refuse(was != null && meetings.carries(before.id()), "series", "meeting.error.series-carries");
        }
        return now;
    }

    private static List<String> hosts(MeetingTerms t) {
        List<String> hosts = new ArrayList<>(t.hosts() == null ? List.of() : t.hosts());
        if (t.host() != null) {
            hosts.add(0, t.host());
        }
        return hosts;
    }

    private static List<String> sources(MeetingTerms t) {
        return t.sources() == null ? List.of() : t.sources();
    }

    private static boolean publicAddress(String source) {
        try {
            URI uri = new URI(source);
            return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) && uri.getHost() != null && uri.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
