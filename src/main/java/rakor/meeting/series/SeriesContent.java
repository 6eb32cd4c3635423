package rakor.meeting.series;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import rakor.database.Row;
import rakor.meeting.MeetingKind;
import rakor.meeting.MeetingMode;
import rakor.meeting.SecurityClass;

/** What is said of a forum, checked, with organisations and posts by key. Its meetings begin with it. */
record SeriesContent(String name, MeetingKind kind, long recorder, Long organizer, List<Long> hosts, Long chairPost, String venue, MeetingMode mode, SecurityClass securityClass, Rhythm rhythm) {
    static SeriesContent read(Row row, List<Long> hosts) {
        Rhythm rhythm = row.small("rhythm") == null ? null : new Rhythm(row.small("rhythm"), row.of(RhythmUnit.class, "rhythm_unit"));
        return new SeriesContent(row.text("name"), row.of(MeetingKind.class, "kind"), row.number("recorder_id"), row.number("organizer_id"), hosts, row.number("chair_post_id"),
                row.text("venue"), row.of(MeetingMode.class, "mode"), row.of(SecurityClass.class, "security_class"), rhythm);
    }

    /** Every organisation named here. */
    Collection<Long> organizations() {
        List<Long> all = new ArrayList<>(hosts);
        all.add(recorder);
        if (organizer != null) {
            all.add(organizer);
        }
        return all;
    }
}
