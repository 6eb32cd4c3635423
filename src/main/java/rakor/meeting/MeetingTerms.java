package rakor.meeting;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a person may say of a meeting; organisations and posts by code or, for organisations, by any of their names.
 *
 * @param number       the number of the letter, free text, never generated
 * @param date         day in the regency's zone; may be left out when {@code startsAt} is given
 * @param dateNote     what the sources say of the day, when they are in doubt
 * @param host         one host; the same as {@code hosts} with one entry
 * @param organizer    who initiated the meeting
 * @param recorder     the regency office that keeps the record; the caller's own when left out
 * @param draft        only for creation: prepared for the recorder office alone at first
 * @param sources      addresses of public reports
 * @param notes        internal to the regency
 * @param integrityNote internal to the regency: gifts, conflicts of interest
 * @param series       code of the forum it belongs to
 */
@Serdeable
public record MeetingTerms(
        @Nullable String title, @Nullable MeetingKind kind, @Nullable String number, @Nullable String purpose, @Nullable String origin,
        @Nullable LocalDate date, @Nullable Instant startsAt, @Nullable Instant endsAt, @Nullable String dateNote,
        @Nullable String host, @Nullable List<String> hosts, @Nullable String organizer, @Nullable String recorder,
        @Nullable String chairPost, @Nullable String chairName, @Nullable String noteTaker,
        @Nullable String venue, @Nullable MeetingMode mode, @Nullable SecurityClass securityClass, @Nullable Urgency urgency,
        @Nullable Boolean draft, @Nullable List<String> sources, @Nullable String externalRef,
        @Nullable String notes, @Nullable String integrityNote, @Nullable String series) {

    public MeetingTerms {
        title = Words.tidy(title);
        number = Words.tidy(number);
        purpose = Words.tidy(purpose);
        origin = Words.tidy(origin);
        dateNote = Words.tidy(dateNote);
        host = Words.tidy(host);
        hosts = Words.tidy(hosts);
        organizer = Words.tidy(organizer);
        recorder = Words.tidy(recorder);
        chairPost = Words.tidy(chairPost);
        chairName = Words.tidy(chairName);
        noteTaker = Words.tidy(noteTaker);
        venue = Words.tidy(venue);
        sources = Words.tidy(sources);
        externalRef = Words.tidy(externalRef);
        notes = Words.tidy(notes);
        integrityNote = Words.tidy(integrityNote);
        series = Words.tidy(series);
    }

    /** Title, kind and day alone; the shortest meeting there is. */
    public static MeetingTerms of(String title, MeetingKind kind, LocalDate date) {
        return new MeetingTerms(title, kind, null, null, null, date, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** Read as a change of {@code before}: a new first hour alone brings its day along, and {@code host} alone replaces the hosts. */
    MeetingTerms after(MeetingTerms before) {
        boolean hourAlone = startsAt != null && !startsAt.equals(before.startsAt) && Objects.equals(date, before.date);
        boolean hostAlone = host != null && Objects.equals(hosts, before.hosts);
        return new MeetingTerms(title, kind, number, purpose, origin, hourAlone ? null : date, startsAt, endsAt, dateNote,
                hostAlone ? null : host, hostAlone ? List.of(host) : hosts, organizer, recorder, chairPost, chairName, noteTaker,
                venue, mode, securityClass, urgency, draft, sources, externalRef, notes, integrityNote, series);
    }

    /** Every field but {@code draft} by name, for the history; {@code host} stands in {@code hosts}. */
    Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("title", title);
        facts.put("kind", kind);
        facts.put("number", number);
        facts.put("purpose", purpose);
        facts.put("origin", origin);
        facts.put("date", date);
        facts.put("startsAt", startsAt);
        facts.put("endsAt", endsAt);
        facts.put("dateNote", dateNote);
        facts.put("hosts", Words.joined(hosts));
        facts.put("organizer", organizer);
        facts.put("recorder", recorder);
        facts.put("chairPost", chairPost);
        facts.put("chairName", chairName);
        facts.put("noteTaker", noteTaker);
        facts.put("venue", venue);
        facts.put("mode", mode);
        facts.put("securityClass", securityClass);
        facts.put("urgency", urgency);
        facts.put("sources", Words.joined(sources));
        facts.put("externalRef", externalRef);
        facts.put("notes", notes);
        facts.put("integrityNote", integrityNote);
        facts.put("series", series);
        return facts;
    }
}
