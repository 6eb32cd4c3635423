package rakor.intake;

import io.micronaut.json.tree.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the fields of one object of a file and tells the report what is wrong with them. */
final class Field {
    private final JsonNode object;
    private final String where;
    private final Report report;
    private boolean wrong;

    Field(JsonNode object, String where, Report report) {
        this.object = object;
        this.where = where;
        this.report = report;
        this.wrong = !object.isObject();
        if (wrong) {
            report.refused(where, "intake.not-an-object");
        }
    }

    /** Whether anything read so far cannot be taken. */
    boolean wrong() {
        return wrong;
    }

    void refuse(String key, Object... args) {
        // of something that is no object at all it is enough to say that
        if (object.isObject()) {
            report.refused(where, key, args);
        }
        wrong = true;
    }

    /** Says which fields of the object nobody asks for; they are left out. */
    void onlyOf(Set<String> known) {
        if (object.isObject()) {
            for (Map.Entry<String, JsonNode> entry : object.entries()) {
                if (!known.contains(entry.getKey())) {
                    report.noted(where, "intake.unknown-field", entry.getKey());
                }
            }
        }
    }

    /** Without blanks around it; null when there is nothing. */
    String text(String name, int longest) {
        JsonNode value = value(name);
        if (value == null) {
            return null;
        }
        if (!value.isString()) {
            refuse("intake.not-text", name);
            return null;
        }
        String text = value.getStringValue().strip();
        if (text.codePointCount(0, text.length()) > longest) {
            refuse("intake.too-long", name, longest);
        }
        return text.isEmpty() ? null : text;
    }

    String required(String name, int longest) {
        boolean before = wrong;
        String text = text(name, longest);
        if (text == null && wrong == before) {
            refuse("intake.lacking", name);
        }
        return text;
    }

    LocalDate day(String name) {
        String text = text(name, 40);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            refuse("intake.bad-date", name, text);
            return null;
        }
    }

    List<JsonNode> list(String name) {
        JsonNode value = value(name);
        List<JsonNode> entries = new ArrayList<>();
        if (value != null && !value.isArray()) {
            refuse("intake.not-a-list", name);
        } else if (value != null) {
            value.values().forEach(entries::add);
        }
        return entries;
    }

    List<String> texts(String name, int longest) {
        List<String> texts = new ArrayList<>();
        for (JsonNode entry : list(name)) {
            if (!entry.isString() || entry.getStringValue().isBlank()) {
                refuse("intake.not-text", name);
            } else if (entry.getStringValue().strip().codePointCount(0, entry.getStringValue().strip().length()) > longest) {
                refuse("intake.too-long", name, longest);
            } else {
                texts.add(entry.getStringValue().strip());
            }
        }
        return texts;
    }

    private JsonNode value(String name) {
        JsonNode value = object.isObject() ? object.get(name) : null;
        return value == null || value.isNull() ? null : value;
    }
}
