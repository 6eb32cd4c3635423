package rakor.common;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a form, so that a person learns everything at once. */
public final class Checks {
    /** Letters and a symbol that are drawn as nothing. */
    private static final String EMPTY_LETTERS = "\u115f\u1160\u2800\u3164\uffa0";
    private final List<FieldError> found = new ArrayList<>();

    public Checks refuse(boolean wrong, String field, String key, Object... args) {
        if (wrong) {
            found.add(new FieldError(field, key, List.of(args)));
        }
        return this;
    }

    /** Nothing a reader would see, as blanks and marks without width are not. */
    public static boolean blank(String text) {
        return text == null || text.codePoints().noneMatch(Checks::seen);
    }

    private static boolean seen(int sign) {
        return switch (Character.getType(sign)) {
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.CONTROL, Character.FORMAT, Character.NON_SPACING_MARK -> false;
            default -> EMPTY_LETTERS.indexOf(sign) < 0;
        };
    }

    /** Present, not blank, and at most {@code longest} characters. */
    public Checks text(String value, String field, int longest) {
        refuse(blank(value), field, "error.required");
        return atMost(value, field, longest);
    }

    /** Absent, or at most {@code longest} characters. */
    public Checks atMost(String value, String field, int longest) {
        return refuse(value != null && value.codePointCount(0, value.length()) > longest, field, "error.too-long", longest);
    }

    public Checks present(Object value, String field) {
        return refuse(value == null, field, "error.required");
    }

    /** Absent, or a day of a time that people may mean. */
    public Checks day(LocalDate day, String field) {
        return refuse(day != null && (day.getYear() < 1900 || day.getYear() > 2200), field, "error.day-range");
    }

    public boolean failed() {
        return !found.isEmpty();
    }

    /** @throws DomainError of kind INVALID when anything was refused */
    public void end() {
        if (failed()) {
            throw DomainError.invalid(found);
        }
    }
}
