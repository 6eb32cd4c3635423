package rakor.history;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import rakor.web.Frame;

/** Says what rows name by words of tables and code in the reader's words; what nobody translated stays as it is. */
record HistoryWords(Frame f) {
    String record(String record) {
        return first(List.of("history.record." + record), record);
    }

    String move(String record, String move) {
        return first(List.of("history.move." + move, record + ".move." + move), move);
    }

    String field(String record, String field) {
        return first(List.of("history.field." + field, record + ".field." + field, record + "." + field), field);
    }

    /** The label of an enum's constant, a yes or no, or the text itself. */
    String value(String record, String field, String value) {
        if (value == null || value.isEmpty()) {
            return f.t("history.empty");
        }
        if (value.equals("true") || value.equals("false")) {
            return f.t(value.equals("true") ? "yes" : "no");
        }
        if (!value.matches("[A-Z][A-Z_]{0,31}")) {
            return value;
        }
        String name = field.substring(field.lastIndexOf('.') + 1);
        return Stream.of(record + "." + name, name, "stakeholder." + name, "calendar." + name, record + "." + name.toLowerCase(Locale.ROOT), "role").map(label -> label + "." + value).filter(f.messages()::has).findFirst().map(f::t).orElse(value);
    }

    private String first(List<String> keys, String word) {
        return keys.stream().filter(f.messages()::has).findFirst().map(f::t).orElse(word);
    }
}
