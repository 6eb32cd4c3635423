package rakor.minutes;

import rakor.meeting.AgendaItemView;
import rakor.web.Form;

/**
 * An objection before its answer.
 *
 * @param item as the record says it now; null where it is on none
 */
record AnswerPage(MinutesPage minutes, Objection it, AgendaItemView item) {
    /** The answer begins with the texts as they are. */
    Form filled() {
        return item == null ? Form.blank() : Form.blank().with("discussion", item.discussion()).with("conclusion", item.conclusion());
    }

    String action() {
        return minutes.link("/objections/" + it.objection() + "/answer");
    }
}
