package rakor.minutes;

import io.micronaut.json.tree.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import rakor.common.Sha256;

/**
 * One text for one content, whoever writes it: JSON as RFC 8785 has it (members sorted by name, no blanks, shortest escapes),
 * of objects, lists, texts, whole numbers and truth values. Members that are null are left out.
 */
final class Canonical {
    private Canonical() {}

    static String text(JsonNode node) {
        StringBuilder text = new StringBuilder();
        write(node, text);
        return text.toString();
    }

    /** SHA-256 of the text in UTF-8, as 64 small hexadecimal digits. */
    static String hash(String text) {
        return Sha256.of(text);
    }

    private static void write(JsonNode node, StringBuilder text) {
        if (node.isObject()) {
            object(node, text);
        } else if (node.isArray()) {
            char before = '[';
            for (JsonNode value : node.values()) {
                text.append(before);
                write(value, text);
                before = ',';
            }
            text.append(before == '[' ? "[]" : "]");
        } else if (node.isString()) {
            quoted(node.getStringValue(), text);
        } else if (node.isBoolean()) {
            text.append(node.getBooleanValue());
        } else if (node.isNumber() && node.getNumberValue().doubleValue() == node.getLongValue()) {
            text.append(node.getLongValue());
        } else {
            throw new IllegalArgumentException("no canonical form: " + node);
        }
    }

    private static void object(JsonNode node, StringBuilder text) {
        Map<String, JsonNode> sorted = new TreeMap<>();
        node.entries().forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        sorted.values().removeIf(JsonNode::isNull);
        char before = '{';
        for (Map.Entry<String, JsonNode> entry : sorted.entrySet()) {
            text.append(before);
            quoted(entry.getKey(), text);
            text.append(':');
            write(entry.getValue(), text);
            before = ',';
        }
        text.append(before == '{' ? "{}" : "}");
    }

    private static void quoted(String value, StringBuilder text) {
        text.append('"');
        for (char c : value.toCharArray()) {
            int known = "\"\\\b\f\n\r\t".indexOf(c);
            if (known >= 0) {
                text.append('\\').append("\"\\bfnrt".charAt(known));
            } else if (c < 0x20) {
                text.append(String.format("\\u%04x", (int) c));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }
}
