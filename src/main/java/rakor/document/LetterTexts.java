package rakor.document;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rakor.common.Checks;

/**
 * The words of a letter that an office may choose. Plain text: what stands in braces is one of {@link #WORDS} and is filled in, once;
 * nothing else in it means anything.
 */
public record LetterTexts(String opening, String closing, String contact, String notes) {
    /** What may stand in braces. */
    static final List<String> WORDS = List.of("nomor", "perihal", "hari_tanggal", "waktu", "tempat", "pimpinan", "penerima", "kantor");
    static final int LONGEST = 4000;
    private static final Pattern WORD = Pattern.compile("\\{([^{}\\n]*)}");

    /** @param values by word; what is not known is a blank that is filled in by hand */
    public LetterTexts filled(Map<String, String> values) {
        return new LetterTexts(filled(opening, values), filled(closing, values), filled(contact, values), filled(notes, values));
    }

    private static String filled(String text, Map<String, String> values) {
        return WORD.matcher(text).replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), "\u2026\u2026\u2026\u2026")));
    }

    void check() {
        Checks checks = new Checks().refuse(Checks.blank(opening), "opening", "error.required");
        check(checks, "opening", opening);
        check(checks, "closing", closing);
        check(checks, "contact", contact);
        check(checks, "notes", notes);
        checks.end();
    }

    private static void check(Checks checks, String field, String text) {
        Set<String> unknown = new TreeSet<>(WORD.matcher(text).results().map(found -> found.group(1)).filter(word -> !WORDS.contains(word)).toList());
        checks.atMost(text, field, LONGEST).refuse(!unknown.isEmpty(), field, "document.error.word", String.join(", ", unknown.stream().map(word -> "{" + (word.length() > 40 ? word.substring(0, 40) : word) + "}").toList()));
    }

    /** In the order of the columns. */
    Stream<String> parts() {
        return Stream.of(opening, closing, contact, notes);
    }
}
