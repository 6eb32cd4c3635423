package rakor.commitment;

import java.util.Objects;
import rakor.web.Frame;

/**
 * What was told of how far it had come, for a page.
 *
 * @param teller    the organisation it was told for
 * @param blockedBy the organisation that holds it up; null for none
 * @param measure   what is counted; null for nothing
 */
public record ToldProgress(Progress it, String teller, String blockedBy, Measure measure) {
    /** Whether this is what an entry of the story is about: the same words of the same day. */
    boolean in(String move, String words, String on) {
        CommitmentMove told = it.observation() ? CommitmentMove.OBSERVATION : CommitmentMove.PROGRESS_REPORT;
        return told.noun().equals(move) && Objects.equals(it.statement(), words) && it.on().toString().equals(on);
    }

    String title(Frame f) {
        return f.t(it.observation() ? "commitment.story.observation-of" : "commitment.story.progress-report-of", teller);
    }

    /** Its figures, as people write them; empty where it has none. */
    String reached(Frame f) {
        String quantity = it.quantity() == null || measure == null ? "" : f.t("commitment.progress.of", f.formats().number(it.quantity()), f.formats().number(measure.quantity()), measure.unit());
        String percent = it.percent() == null ? "" : it.percent() + " %";
        return quantity.isEmpty() || percent.isEmpty() ? quantity + percent : quantity + " · " + percent;
    }

    /** In one line, as the last word of its kind. */
    Fact last(Frame f) {
        String figures = reached(f);
        String day = f.t("commitment.progress.last", f.day(it.on()), teller);
        return Fact.of(it.observation() ? "lastObservation" : "lastReport", figures.isEmpty() ? day : figures + ". " + day);
    }

    /** What the party that is said to hold it up says to that. */
    String blocked(Frame f) {
        Boolean confirmed = it.blockedBy().confirmed();
        return f.t("commitment.progress.blocked." + (confirmed == null ? "claimed" : confirmed ? "confirmed" : "denied"), blockedBy);
    }
}
