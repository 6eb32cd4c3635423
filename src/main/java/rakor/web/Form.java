package rakor.web;

import io.micronaut.core.type.Argument;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import rakor.common.Checks;
import rakor.common.DomainError;
import rakor.common.FieldError;

/**
 * A page's form as it was typed, with what is wrong with it. Reading a value that cannot be read notes the error and
 * gives null; {@link #end()} then refuses the whole, so that a person sees every mistake at once and keeps every word.
 */
public final class Form {
    public static final Argument<Map<String, Object>> BODY = Argument.mapOf(String.class, Object.class);
    private final Map<String, List<String>> typed = new LinkedHashMap<>();
    private final List<FieldError> errors = new ArrayList<>();
    private boolean stale;
    private String general;
    private boolean conflict;
    private Figures figures = new Figures(true);

    /** An empty form. */
    public static Form blank() {
        return new Form();
    }

    /** In the language of the page, which says how figures are typed. */
    Form in(Locale locale) {
        figures = Figures.of(locale);
        return this;
    }

    /** The form a browser sent. */
    public static Form of(Map<String, ?> body) {
        Form form = new Form();
        form.typed.putAll(SentForm.read(body));
        return form;
    }

    /** Fills in what a record says now, before a person changes it; null leaves the field empty. */
    public Form with(String name, Object value) {
        if (value != null) {
            typed.put(name, List.of(value instanceof BigDecimal decimal ? figures.typed(decimal) : value.toString()));
        }
        return this;
    }

    public Form withAll(String name, Collection<?> values) {
        typed.put(name, values.stream().map(String::valueOf).toList());
        return this;
    }

    /** What stands in the field, never null. @throws DomainError of kind UNREADABLE where it was sent more than once */
    public String value(String name) {
        List<String> values = typed.get(name);
        if (values != null && values.size() > 1) {
            throw DomainError.unreadable("error.field-twice", name);
        }
        return values == null || values.isEmpty() ? "" : values.get(0);
    }

    public List<String> values(String name) {
        return typed.getOrDefault(name, List.of());
    }

    /** All that was sent, so that two alike can be told from two that are not. */
    String words() {
        return typed.toString();
    }

    /** Whether nothing is written in any field. */
    public boolean empty() {
        return typed.values().stream().flatMap(List::stream).allMatch(String::isBlank);
    }

    public boolean checked(String name, String value) {
        return values(name).contains(value);
    }

    /** The text without blanks around it; null when there is none. */
    public String text(String name) {
        return Checks.blank(value(name)) ? null : value(name).strip().replace("\r\n", "\n");
    }

    public LocalDate day(String name) {
        String text = text(name);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return wrong(name, "error.day");
        }
    }

    /** An hour as {@code 09:00} or {@code 09.00}. */
    public LocalTime hour(String name) {
        String text = text(name);
        try {
            return text == null ? null : LocalTime.parse(text.replace('.', ':'));
        } catch (DateTimeParseException e) {
            return wrong(name, "error.hour");
        }
    }

    public Integer count(String name) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        Integer count = figures.count(text);
        return count == null ? wrong(name, "error.count") : count;
    }

    /** A figure with the decimal sign of the page's language. */
    public BigDecimal figure(String name) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        BigDecimal figure = figures.figure(text);
        return figures.twoWays(text) ? wrong(name, "error.figure-two-ways") : figure == null ? wrong(name, "error.figure") : figure;
    }

    public <E extends Enum<E>> E choice(String name, Class<E> type) {
        String text = text(name);
        try {
            return text == null ? null : Enum.valueOf(type, text);
        } catch (IllegalArgumentException e) {
            return wrong(name, "error.choice");
        }
    }

    /** One entry a line. */
    public List<String> lines(String name) {
        return text(name) == null ? List.of() : text(name).lines().toList();
    }

    public boolean yes(String name) {
        return "true".equals(value(name)) || "on".equals(value(name));
    }

    /** The version of the record the person read. Of a form without it nobody knows that, so it comes back like one that came too late. */
    public long version() {
        if (!value("version").matches("[0-9]{1,18}")) {
            general = "error.form-version";
            throw DomainError.stale();
        }
        return Long.parseLong(value("version"));
    }

    private <T> T wrong(String name, String key) {
        if (error(name) == null) {
            errors.add(new FieldError(name, key, List.of()));
        }
        return null;
    }

    /** @throws DomainError of kind INVALID when a value could not be read */
    public Form end() {
        if (!errors.isEmpty()) {
            throw DomainError.invalid(new ArrayList<>(errors));
        }
        return this;
    }

    /** Takes in why the service refused, to be shown at the fields; what does not belong on the form is thrown on. */
    public Form refusedBy(DomainError error) {
        switch (error.kind()) {
            case INVALID -> {
                errors.clear();
                errors.addAll(downTheForm(error.fields()));
            }
            case STALE -> stale = true;
            default -> throw error;
        }
        return this;
    }

    /** In the order of the fields, which is that in which a browser sends them. One that was not sent, as a box without a tick, stays behind the one it followed. */
    private List<FieldError> downTheForm(List<FieldError> found) {
        List<String> fields = List.copyOf(typed.keySet());
        Map<FieldError, Integer> places = new IdentityHashMap<>();
        int last = -1;
        for (FieldError error : found) {
            last = fields.contains(error.field()) ? fields.indexOf(error.field()) : last;
            places.put(error, last);
        }
        return found.stream().sorted(Comparator.comparing(places::get)).toList();
    }

    /** When the form came too late: with both texts shown, the next try counts on the newest version. */
    public Form renewed(long version) {
        return stale ? with("version", version) : this;
    }

    /** Refused for a reason that belongs to no field. */
    public Form refuse(String key) {
        general = key;
        return this;
    }

    /** Refused because it is not possible any more. */
    public Form overtaken(String key) {
        conflict = true;
        return refuse(key);
    }

    boolean conflict() {
        return conflict;
    }

    public boolean refused() {
        return !errors.isEmpty() || general != null;
    }

    /** The record changed while the person wrote, or may have; the page shows both texts. */
    public boolean stale() {
        return stale;
    }

    /** The record has changed, and no other sentence says why the form is here again. */
    public boolean overtaken() {
        return stale && general == null;
    }

    public String general() {
        return general;
    }

    public List<FieldError> errors() {
        return errors;
    }

    /** The first error of a field; null when it has none. */
    public FieldError error(String name) {
        return errors.stream().filter(e -> e.field().equals(name)).findFirst().orElse(null);
    }
}
