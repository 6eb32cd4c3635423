package rakor.meeting.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import rakor.document.Letterhead;
import rakor.meeting.MeetingFile;
import rakor.meeting.MeetingView;
import rakor.meeting.SecurityClass;
import rakor.meeting.Urgency;
import rakor.stakeholder.Holder;
import rakor.web.Frame;

/**
 * What the papers of a meeting have in common.
 *
 * @param holders of the posts that are named, on the meeting's day, by the post's code
 */
record MeetingHead(Frame f, MeetingFile file, Letterhead letterhead, Map<String, Holder> holders) {
    /** A line of what is known: name and value. */
    record Line(String name, String value) {}

    MeetingView meeting() {
        return file.meeting();
    }

    String day() {
        return f.day(meeting().date());
    }

    /** Until it is over, where nobody said when it ends. */
    String hours() {
        MeetingView m = meeting();
        String zone = f.formats().zoneName();
        if (m.startsAt() == null) {
            return f.t("meeting.when.unknown");
        }
        String from = f.formats().hour(m.startsAt());
        return m.endsAt() == null ? f.t("meeting.when.from", from, zone) : f.t("meeting.when.from-until", from, f.formats().hour(m.endsAt()), zone);
    }

    /** Null where nobody said it. */
    String place() {
        MeetingView m = meeting();
        List<String> words = new ArrayList<>(Stream.of(m.venue()).filter(venue -> venue != null).toList());
        if (m.mode() != null && m.mode() != rakor.meeting.MeetingMode.IN_PERSON) {
            words.add(f.label("meeting.mode", m.mode()).toLowerCase(f.locale()));
        }
        return words.isEmpty() ? null : String.join(", ", words);
    }

    /** The post that chairs, and the name where one was said; null where nobody said either. */
    String chair() {
        MeetingView m = meeting();
        String post = file.names().postName(m.chairPost());
        return post == null ? m.chairName() : m.chairName() == null ? post : post + " (" + m.chairName() + ")";
    }

    /** Sifat: how many may know and how much it presses, as one word where both are ordinary. */
    String manner() {
        List<String> words = new ArrayList<>();
        if (meeting().securityClass() != SecurityClass.B) {
            words.add(f.label("meeting.class", meeting().securityClass()).replaceFirst(" \\(.\\)$", ""));
        }
        if (meeting().urgency() != Urgency.BIASA || words.isEmpty()) {
            words.add(f.label("meeting.urgency", meeting().urgency()));
        }
        return String.join(", ", words);
    }

    String holder(String post) {
        Holder holder = post == null ? null : holders.get(post);
        return holder == null ? null : holder.person();
    }

    /** What stands at the left of each foot. */
    String foot(String what) {
        return what + " " + meeting().code();
    }

    /** What is known of day, hours, place and chair, for the top of a list. */
    List<Line> lines() {
        return Stream.of(new Line("Nama rapat", meeting().title()), new Line("Hari, tanggal", day()), new Line("Waktu", hours()), new Line("Tempat", place()), new Line("Pimpinan rapat", chair()))
                .map(line -> line.value() == null ? new Line(line.name(), "tidak disebut") : line).toList();
    }
}
