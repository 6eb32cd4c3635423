package rakor.commitment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import rakor.history.StoryEntry;
import rakor.stakeholder.TopicRef;
import rakor.web.Frame;

/**
 * One entry of a commitment's story.
 *
 * @param names  names of the organisations and posts the entry mentions, by their codes
 * @param topics by their codes
 */
record Told(StoryEntry entry, Map<String, String> names, Map<String, TopicRef> topics) {
    /** A sentence a change; what was recorded at first is on the page already. */
    List<String> changes(Frame f) {
        if (entry.move().equals(CommitmentMove.RECORD.noun())) {
            return List.of();
        }
        return entry.facts().entrySet().stream().filter(fact -> !fact.getKey().equals("status")).sorted(Comparator.comparingInt(fact -> CommitmentForm.place(fact.getKey()))).map(fact -> change(f, fact.getKey(), fact.getValue())).toList();
    }

    /** The mark in the line of the story: moves are full, ends are crossed. */
    String shape() {
        return switch (entry.move()) {
            case "withdrawal", "refusal" -> "story-stop";
            case "correction" -> null;
            default -> "story-move";
        };
    }

    private String change(Frame f, String field, StoryEntry.Fact fact) {
        String label = f.t("commitment.field." + field);
        if (fact.from() == null) {
            return f.t("commitment.story.set", label, words(f, field, fact.to()));
        }
        String from = words(f, field, fact.from());
        return fact.to() == null ? f.t("commitment.story.cleared", label, from) : f.t("commitment.story.from-to", label, from, words(f, field, fact.to()));
    }

    private String words(Frame f, String field, String value) {
        return switch (field) {
            case "strength" -> f.t("commitment.strength." + value);
            case "measure.direction" -> f.t("commitment.direction." + value);
            case "measure.quantity" -> f.formats().number(new BigDecimal(value));
            case "dueDate", "reviewOn" -> day(f, value);
            case "supporters" -> String.join(", ", List.of(value.split(", ")).stream().map(this::name).toList());
            case "owner", "counterpart", "district", "ownerPost", "counterpartPost" -> name(value);
            case "topic" -> topics.containsKey(value) ? topics.get(value).name(f.locale()) : value;
            default -> value;
        };
    }

    private String name(String code) {
        return names.getOrDefault(code, code);
    }

    private static String day(Frame f, String value) {
        try {
            return f.formats().shortDay(LocalDate.parse(value));
        } catch (DateTimeParseException e) {
            return value;
        }
    }
}
