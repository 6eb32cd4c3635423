package rakor.meeting.writing;

import rakor.common.DomainError;
import rakor.database.Row;
import rakor.meeting.MeetingDecisions;

/** What a meeting decided on one agenda item. Its number stays; its position is its place among those of the item. */
record Decision(int number, int agendaItem, int position, String text, long version) {

    static Decision read(Row row) {
        return new Decision(row.small("number"), row.small("agenda_number"), row.small("position"), row.text("text"), row.number("version"));
    }

    void readAs(Long read) {
        DomainError.requireRead(read, version);
    }

    DecisionTerms terms() {
        return new DecisionTerms(agendaItem, text, position);
    }

    DecisionView view() {
        return new DecisionView(number, agendaItem, position, text, version);
    }

    MeetingDecisions.Line line() {
        return new MeetingDecisions.Line(number, agendaItem, text);
    }
}
