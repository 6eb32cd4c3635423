package rakor.common;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a form, so that a person learns everything at once. */
public final class Checks {
    private final List<FieldError> found = new ArrayList<>();

    public Checks refuse(boolean wrong, String field, String key, Object... args) {
        if (wrong) {
            found.add(new FieldError(field, key, List.of(args)));
        }
        return this;
    }

    /** Present, not blank, and at most {@code longest} characters. */
    public Checks text(String value, String field, int longest) {
        refuse(value == null || value.isBlank(), field, "error.required");
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
