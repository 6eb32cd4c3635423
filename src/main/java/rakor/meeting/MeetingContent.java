package rakor.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import rakor.database.Row;

/** What is said of a meeting, checked, with organisations and posts by key; {@code number} is the letter's. */
public record MeetingContent(
        String title, MeetingKind kind, String number, String purpose, String origin,
        LocalDate date, Instant startsAt, Instant endsAt, String dateNote,
        List<Long> hosts, Long organizer, long recorder, Long chairPost, String chairName, String noteTaker,
        String venue, MeetingMode mode, SecurityClass securityClass, Urgency urgency,
        List<String> sources, String externalRef, String notes, String integrityNote, Long series) {

    static MeetingContent read(Row row, List<Long> hosts, List<String> sources) {
        return new MeetingContent(
                row.text("title"), row.of(MeetingKind.class, "kind"), row.text("letter_number"), row.text("purpose"), row.text("origin"),
                row.day("date"), row.instant("starts_at"), row.instant("ends_at"), row.text("date_note"),
                hosts, row.number("organizer_id"), row.number("recorder_id"), row.number("chair_post_id"), row.text("chair_name"), row.text("note_taker"),
                row.text("venue"), row.of(MeetingMode.class, "mode"), row.of(SecurityClass.class, "security_class"), row.of(Urgency.class, "urgency"),
                sources, row.text("external_ref"), row.text("notes"), row.text("integrity_note"), row.number("series_id"));
    }

    /** The same meeting at another time and place. */
    MeetingContent at(LocalDate day, Instant start, Instant end, String place) {
        return new MeetingContent(title, kind, number, purpose, origin, day, start, end, dateNote, hosts, organizer, recorder, chairPost, chairName, noteTaker, place, mode, securityClass, urgency, sources, externalRef, notes, integrityNote, series);
    }

    /** Those named here and those invited; unknown ones, which are null among them, bind nobody. */
    Booked booked(long meeting, Collection<Long> posts, Collection<Long> invited) {
        List<Long> chairs = new ArrayList<>(posts);
        chairs.add(chairPost);
        List<Long> parties = new ArrayList<>(invited);
        parties.addAll(hosts);
        parties.add(organizer);
        return new Booked(meeting, date, startsAt, endsAt, venue, chairs.stream().filter(Objects::nonNull).toList(), parties.stream().filter(Objects::nonNull).toList());
    }

    /** Every organisation named here. */
    List<Long> organizations() {
        List<Long> all = new ArrayList<>(hosts);
        all.add(recorder);
        if (organizer != null) {
            all.add(organizer);
        }
        return all;
    }
}
