package rakor.meeting;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import rakor.web.Form;

/** A meeting's form, both ways. Fields bear the names of {@link MeetingTerms}; hours are typed as 09.00. */
final class MeetingForm {
    private MeetingForm() {}

    /** @param names for organisations by name, as people read them */
    static Form of(MeetingTerms t, Names names, ZoneId zone) {
        Form form = Form.blank().with("title", t.title()).with("kind", t.kind()).with("number", t.number()).with("purpose", t.purpose()).with("origin", t.origin())
                .with("dateNote", t.dateNote()).with("organizer", names.name(t.organizer())).with("recorder", t.recorder())
                .with("chairPost", t.chairPost()).with("chairName", t.chairName()).with("noteTaker", t.noteTaker()).with("venue", t.venue()).with("mode", t.mode())
                .with("securityClass", t.securityClass()).with("urgency", t.urgency()).with("notes", t.notes()).with("integrityNote", t.integrityNote()).with("series", t.series())
                .with("sources", t.sources() == null ? null : String.join("\n", t.sources()));
        form.withAll("hosts", t.hosts().stream().map(names::name).toList());
        MeetingTimes.show(form, t.date(), t.startsAt(), t.endsAt(), zone);
        return form;
    }

    /** @param before what is said now; null for a new meeting */
    static MeetingTerms read(Form form, MeetingTerms before, ZoneId zone) {
        MeetingTerms terms = new MeetingTerms(
                form.text("title"), form.choice("kind", MeetingKind.class), form.text("number"), form.text("purpose"), form.text("origin"),
                form.day("date"), MeetingTimes.start(form, zone), MeetingTimes.end(form, zone), form.text("dateNote"),
                null, form.values("hosts"), form.text("organizer"), form.text("recorder"),
                form.text("chairPost"), form.text("chairName"), form.text("noteTaker"),
                form.text("venue"), form.choice("mode", MeetingMode.class), form.choice("securityClass", SecurityClass.class), form.choice("urgency", Urgency.class),
                before == null && form.yes("draft") ? Boolean.TRUE : null, lines(form.text("sources")), before == null ? null : before.externalRef(), form.text("notes"), form.text("integrityNote"), form.text("series"));
        form.end();
        return terms;
    }

    private static List<String> lines(String text) {
        return text == null ? List.of() : Arrays.asList(text.split("\n"));
    }
}
