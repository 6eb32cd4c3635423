package rakor.meeting.series;

import rakor.meeting.MeetingKind;
import rakor.meeting.MeetingMode;
import rakor.meeting.SecurityClass;
import rakor.web.Form;

/** A forum's form, both ways. Fields bear the names of {@link SeriesTerms}. */
final class SeriesForm {
    private SeriesForm() {}

    /** @param names for organisations by name, as people read them */
    static Form of(SeriesView now, SeriesNames names) {
        return Form.blank().with("version", now.version()).with("name", now.name()).with("kind", now.kind()).with("recorder", now.recorder()).with("organizer", names.name(now.organizer()))
                .withAll("hosts", now.hosts().stream().map(names::name).toList()).with("chairPost", now.chairPost()).with("venue", now.venue()).with("mode", now.mode())
                .with("securityClass", now.securityClass()).with("rhythm", now.rhythm()).with("rhythmUnit", now.rhythmUnit());
    }

    static SeriesTerms read(Form form) {
        SeriesTerms terms = new SeriesTerms(form.text("name"), form.choice("kind", MeetingKind.class), form.text("recorder"), form.text("organizer"), form.values("hosts"), form.text("chairPost"),
                form.text("venue"), form.choice("mode", MeetingMode.class), form.choice("securityClass", SecurityClass.class), form.count("rhythm"), form.choice("rhythmUnit", RhythmUnit.class));
        form.end();
        return terms;
    }
}
