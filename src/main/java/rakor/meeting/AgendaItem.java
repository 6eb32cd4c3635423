package rakor.meeting;

import rakor.common.DomainError;
import rakor.database.Row;

/** An agenda item as it is kept. Its number stays; its position is its place in the order. */
record AgendaItem(int number, int position, AgendaKind kind, String title, Long topic, String presenter, Integer minutes, String discussion, String conclusion, AgendaOutcome outcome, String outcomeReason, long version) {

    static AgendaItem read(Row row) {
        return new AgendaItem(row.small("number"), row.small("position"), row.of(AgendaKind.class, "kind"), row.text("title"), row.number("topic_id"), row.text("presenter"), row.small("minutes"), row.text("discussion"), row.text("conclusion"), row.of(AgendaOutcome.class, "outcome"), row.text("outcome_reason"), row.number("version"));
    }

    /** Without what was said about it. */
    AgendaItem untold() {
        return new AgendaItem(number, position, kind, title, topic, presenter, minutes, null, null, outcome, null, version);
    }

    AgendaItem at(int place) {
        return new AgendaItem(number, place, kind, title, topic, presenter, minutes, discussion, conclusion, outcome, outcomeReason, version);
    }

    /** Somebody has written what was said about it. */
    boolean written() {
        return discussion != null || conclusion != null;
    }

    void readAs(Long read) {
        DomainError.requireRead(read, version);
    }
}
