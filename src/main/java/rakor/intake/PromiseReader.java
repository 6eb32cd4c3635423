package rakor.intake;

import java.time.LocalDate;
import java.util.Set;

/** Reads one open point of a meeting. */
final class PromiseReader {
    private static final Set<String> KNOWN = Set.of("text", "textEn", "owner", "counterpart", "due", "dueText", "kind");
    private static final Set<String> KINDS = Set.of("AGREEMENT", "PLAN", "INTENT", "REQUEST");
    private final Field fields;
    private final String ref;
    private final LocalDate meeting;

    PromiseReader(Field fields, String ref, LocalDate meeting) {
        this.fields = fields;
        this.ref = ref;
        this.meeting = meeting;
    }

    /** @return null when something is wrong, which the report then says */
    MeetingRecord.Promise read() {
        fields.onlyOf(KNOWN);
        String text = fields.required("text", 2000);
        String kind = fields.required("kind", 24);
        if (kind != null && !KINDS.contains(kind)) {
            fields.refuse("intake.unknown-kind", kind);
        }
        LocalDate due = fields.day("due");
        if (due != null && (due.getYear() > 2999 || meeting != null && due.isBefore(meeting))) {
            fields.refuse("intake.bad-due", due);
        }
        MeetingRecord.Promise promise = new MeetingRecord.Promise(ref, text, fields.text("owner", 300), fields.text("counterpart", 300), due, fields.text("dueText", 1000), kind);
        return fields.wrong() ? null : promise;
    }
}
