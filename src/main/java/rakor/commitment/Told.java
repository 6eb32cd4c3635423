package rakor.commitment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.history.StoryEntry;
import rakor.stakeholder.TopicRef;
import rakor.web.Frame;

/**
 * One entry of a commitment's story.
 *
 * @param names  names of the organisations and posts the entry mentions, by their codes
 * @param topics by their codes
 * @param progress what it tells of how far it had come; null where it is about something else
 */
public record Told(StoryEntry entry, Map<String, String> names, Map<String, TopicRef> topics, ToldProgress progress) {
    /** Told in words of their own. */
    private static final Set<String> APART = Set.of("status", "on", "saidBy", "document", "granted", "agreed", "declared");

    /** What was before it was first put before its owner is the regency's only: the words, the owner thought of, and what they were then. */
    static List<StoryEntry> shown(Actor actor, List<StoryEntry> story) {
        List<StoryEntry> put = story.stream().filter(Told::firstPut).toList();
        if (!actor.has(Role.LIAISON) || put.isEmpty()) {
            return story;
        }
        StoryEntry first = put.get(put.size() - 1);
        Map<String, StoryEntry.Fact> facts = new LinkedHashMap<>();
        first.facts().forEach((name, fact) -> {
            if (fact.to() != null) {
                facts.put(name, new StoryEntry.Fact(null, fact.to()));
            }
        });
        StoryEntry begun = new StoryEntry(first.at(), first.who(), first.move(), facts, first.reason());
        return Stream.concat(story.subList(0, story.indexOf(first)).stream(), Stream.of(begun)).toList();
    }

    private static boolean firstPut(StoryEntry entry) {
        StoryEntry.Fact status = entry.facts().get("status");
        return status != null && CommitmentStatus.DRAFT.name().equals(status.from());
    }

    boolean tells(ToldProgress told) {
        return told.in(entry.move(), entry.reason(), said("on"));
    }

    /** Its heading; an answer says whether it was yes. */
    String title(Frame f) {
        return progress == null ? f.t(key()) : progress.title(f);
    }

    private String key() {
        String answer = entry.facts().containsKey("granted") ? "granted" : "agreed";
        String key = "commitment.story." + entry.move();
        return entry.facts().containsKey(answer) ? key + "." + entry.facts().get(answer).to() : key;
    }

    /** Who said what was recorded on behalf of a party; null for what a party declared itself. */
    String spokenBy() {
        return said("saidBy");
    }

    String document() {
        return said("document");
    }

    /** The day from which it holds, where that is not the day it was entered; null otherwise. */
    String on(Frame f) {
        String on = said("on");
        return on == null ? null : day(f, on);
    }

    private String said(String fact) {
        return entry.facts().containsKey(fact) ? entry.facts().get(fact).to() : null;
    }

    /** A sentence a change; what was recorded at first is on the page already. */
    List<String> changes(Frame f) {
        if (progress != null || entry.move().equals(CommitmentMove.RECORD.noun())) {
            return List.of();
        }
        return entry.facts().entrySet().stream().filter(fact -> !APART.contains(fact.getKey())).sorted(Comparator.comparingInt(fact -> CommitmentForm.place(fact.getKey()))).map(fact -> change(f, fact.getKey(), fact.getValue())).toList();
    }

    /** The mark in the line of the story: moves are full, ends are crossed, and what was only told has marks of its own. */
    String shape() {
        return switch (entry.move()) {
            case "withdrawal", "refusal", "annulment", "dispute" -> "story-stop";
            case "correction" -> null;
            case "progress-report" -> "story-report";
            case "observation" -> "story-observation";
            default -> "story-move";
        };
    }

    private String change(Frame f, String field, StoryEntry.Fact fact) {
        String label = f.t("commitment.field." + field);
        if (CommitmentForm.place(field) < 0) {
            return f.t("commitment.story.fact", label, words(f, field, fact.to()));
        }
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
            case "reasonCode" -> f.t("commitment.reason." + value);
            case "measure.quantity", "quantity", "verified" -> f.formats().number(new BigDecimal(value));
            case "dueDate", "reviewOn", "completedOn", "restDueDate", "asked.dueDate" -> day(f, value);
            case "supporters" -> String.join(", ", List.of(value.split(", ")).stream().map(this::name).toList());
            case "other" -> names.getOrDefault(value, f.t("commitment.other.hidden"));
            case "owner", "counterpart", "district", "ownerPost", "counterpartPost", "blockedBy" -> name(value);
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
