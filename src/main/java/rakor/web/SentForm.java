package rakor.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rakor.common.DomainError;

/** Reads what a browser sent, if it is text that a person could have typed. */
final class SentForm {
    private static final int MOST_FIELDS = 200;
    /** No field of ours takes more; each refuses what is too long for itself. */
    private static final int LONGEST = 200_000;
    /** Stands where bytes were no text. */
    private static final char UNDECODED = '\ufffd';

    private SentForm() {}

    /** @throws DomainError of kind UNREADABLE where it is none */
    static Map<String, List<String>> read(Map<String, ?> body) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        body.forEach((name, value) -> {
            if (value != null) {
                typed.put(name, value instanceof Collection<?> several ? several.stream().map(String::valueOf).toList() : List.of(value.toString()));
            }
        });
        boolean readable = typed.values().stream().flatMap(List::stream).allMatch(SentForm::readable);
        if (!readable || typed.size() > MOST_FIELDS) {
            throw DomainError.unreadable("error.unreadable");
        }
        return typed;
    }

    private static boolean readable(String value) {
        return value.length() <= LONGEST && value.indexOf(UNDECODED) < 0 && Readable.text(value);
    }
}
