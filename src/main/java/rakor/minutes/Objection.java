package rakor.minutes;

import java.time.Instant;
import java.time.LocalDate;
import rakor.database.Row;

/**
 * What an organisation finds wrong in a version of the minutes.
 *
 * @param objection its number among all objections to the meeting's minutes
 * @param number    of the version it objects to
 * @param item      number of the agenda item; null for what is on none, as attendance
 * @param wording   how it should be said instead; null where only the reason is given
 */
record Objection(int objection, int number, long organization, Integer item, String wording, String reason, Instant madeAt, String madeBy, String saidBy, LocalDate saidOn, String document,
        ObjectionAnswer answer, String answerReason, Instant answeredAt, String answeredBy) {

    /** When and by whose account. */
    record Stamp(Instant at, String by) {}

    static Objection made(int objection, int number, long organization, ObjectionTerms said, Stamp stamp) {
        boolean spoken = said.onBehalf() != null;
        return new Objection(objection, number, organization, said.agendaItem(), said.wording(), said.reason(), stamp.at(), stamp.by(),
                spoken ? said.onBehalf().saidBy() : null, spoken ? said.onBehalf().on() : null, spoken ? said.onBehalf().document() : null, null, null, null, null);
    }

    static Objection read(Row row) {
        return new Objection(row.small("objection"), row.small("number"), row.number("organization_id"), row.small("agenda_number"), row.text("wording"), row.text("reason"), row.instant("made_at"), row.text("made_by"),
                row.text("said_by"), row.day("said_on"), row.text("document"), row.of(ObjectionAnswer.class, "answer"), row.text("answer_reason"), row.instant("answered_at"), row.text("answered_by"));
    }

    boolean open() {
        return answer == null;
    }
}
