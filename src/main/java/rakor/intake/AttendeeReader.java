package rakor.intake;

import java.util.Set;
import rakor.common.Side;

/** Reads one who attended. */
final class AttendeeReader {
    private static final Set<String> KNOWN = Set.of("name", "position", "organisation", "side");
    private final Field fields;

    AttendeeReader(Field fields) {
        this.fields = fields;
    }

    /** @return null when something is wrong, which the report then says */
    MeetingRecord.Attendee read() {
        fields.onlyOf(KNOWN);
        MeetingRecord.Attendee attendee = new MeetingRecord.Attendee(fields.text("name", 150), fields.text("position", 200), fields.text("organisation", 200), side());
        if (!fields.wrong() && attendee.organisation() == null && attendee.position() == null && attendee.name() == null) {
            fields.refuse("intake.nobody");
        }
        return fields.wrong() ? null : attendee;
    }

    private Side side() {
        String text = fields.text("side", 24);
        for (Side side : Side.values()) {
            if (side.name().equals(text)) {
                return side;
            }
        }
        if (text != null) {
            fields.refuse("intake.unknown-side", text);
        }
        return null;
    }
}
