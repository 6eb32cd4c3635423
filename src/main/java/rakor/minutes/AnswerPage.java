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
        return item == null ? Form.blank() : Form.blank().with("version", item.version()).with("discussion", item.discussion()).with("conclusion", item.conclusion());
    }

    /** Once its reader was told that the texts are others now. */
    Form renewed(Form form) {
        return item == null ? form : form.renewed(item.version());
    }

    /** Texts somebody else wrote meanwhile, beside which the own are looked at again. */
    boolean overtaken(Form form) {
        return item != null && form.stale();
    }

    String action() {
        return minutes.link("/objections/" + it.objection() + "/answer");
    }
}
