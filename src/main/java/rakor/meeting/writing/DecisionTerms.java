package rakor.meeting.writing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.LinkedHashMap;
import java.util.Map;
import rakor.meeting.Words;

/**
 * What a person may say of a decision.
 *
 * @param agendaItem number of the item within the meeting
 * @param position   its place among the decisions of the item, from 1; the last when left out
 */
@Serdeable
public record DecisionTerms(@Nullable Integer agendaItem, @Nullable String text, @Nullable Integer position) {
    public DecisionTerms {
        text = Words.tidy(text);
    }

    Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("agendaItem", agendaItem);
        facts.put("text", text);
        facts.put("position", position);
        return facts;
    }
}
