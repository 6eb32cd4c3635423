package rakor.meeting;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a person may say of an agenda item.
 *
 * @param topic         code of a topic
 * @param presenter     who presents it, in words
 * @param minutes       how long it is planned to take
 * @param outcome       OPEN when left out
 * @param outcomeReason with DEFERRED and DROPPED
 * @param position      its place in the order, from 1; the last when left out
 */
@Serdeable
public record AgendaTerms(
        @Nullable String title, @Nullable String topic, @Nullable String presenter, @Nullable Integer minutes,
        @Nullable String discussion, @Nullable String conclusion, @Nullable AgendaOutcome outcome, @Nullable String outcomeReason, @Nullable Integer position) {

    public AgendaTerms {
        title = Words.tidy(title);
        topic = Words.tidy(topic);
        presenter = Words.tidy(presenter);
        discussion = Words.tidy(discussion);
        conclusion = Words.tidy(conclusion);
        outcomeReason = Words.tidy(outcomeReason);
    }

    public static AgendaTerms of(String title, String topic) {
        return new AgendaTerms(title, topic, null, null, null, null, null, null, null);
    }

    public AgendaTerms at(int place) {
        return new AgendaTerms(title, topic, presenter, minutes, discussion, conclusion, outcome, outcomeReason, place);
    }

    Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("title", title);
        facts.put("topic", topic);
        facts.put("presenter", presenter);
        facts.put("minutes", minutes);
        facts.put("discussion", discussion);
        facts.put("conclusion", conclusion);
        facts.put("outcome", outcome);
        facts.put("outcomeReason", outcomeReason);
        facts.put("position", position);
        return facts;
    }
}
