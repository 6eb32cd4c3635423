package rakor.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rakor.common.Side;
import rakor.stakeholder.NameKey;

/** The sides a file gives its organisations, wherever in it they attend. */
final class Sides {
    private final Map<String, Side> sides = new HashMap<>();

    static Sides of(List<MeetingRecord> meetings) {
        Sides all = new Sides();
        meetings.stream().flatMap(meeting -> meeting.attendees().stream()).filter(a -> a.organisation() != null && a.side() != null).forEach(a -> all.sides.putIfAbsent(key(a.organisation()), a.side()));
        return all;
    }

    /** @return null where the file gives none */
    Side of(String organisation) {
        return sides.get(key(organisation));
    }

    private static String key(String name) {
        return NameKey.of(Naming.plain(name));
    }
}
