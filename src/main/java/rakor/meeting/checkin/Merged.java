package rakor.meeting.checkin;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import rakor.meeting.Attendance;

/** Entries that are, or may be, one person. */
final class Merged {
    private Merged() {}

    /** The earliest arrival, the fuller attendance (in the order of its names), the last leaving of who came and left. */
    static Attendee of(Attendee stays, Attendee goes) {
        Attendance how = Stream.of(stays.status(), goes.status()).filter(Objects::nonNull).min(Enum::compareTo).orElse(null);
        boolean came = how != null && how.came();
        Instant arrived = came ? Stream.of(stays.arrivedAt(), goes.arrivedAt()).filter(Objects::nonNull).min(Instant::compareTo).orElse(null) : null;
        Instant left = came ? stays.leftAt() == null ? goes.leftAt() : stays.leftAt() : null;
        Attendee whole = stays.completedBy(goes);
        return whole.at(how == Attendance.PRESENT && whole.representing() != null ? Attendance.REPRESENTED : how, arrived, left);
    }

    /** Each group of living entries with the same bare name in the same organisation, two or more. */
    static List<List<Attendee>> likely(List<Attendee> living) {
        Map<String, List<Attendee>> alike = new LinkedHashMap<>();
        living.stream().filter(one -> one.name() != null).forEach(one -> alike.computeIfAbsent(Folded.person(one.name()) + "\n" + one.partyKey(), none -> new ArrayList<>()).add(one));
        return alike.values().stream().filter(group -> group.size() > 1).toList();
    }
}
