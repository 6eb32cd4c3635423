package rakor.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.uri.UriBuilder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import rakor.common.DomainError;

/** The query of a list: {@code limit}, {@code after}, {@code sort} and the filters the list names. Anything else in it is 400; an empty filter is none. */
public final class ListQuery {
    private static final int LONGEST = 200;
    private static final Set<String> PAGING = Set.of("limit", "after", "sort");
    private final HttpRequest<?> request;

    private ListQuery(HttpRequest<?> request) {
        this.request = request;
    }

    public static ListQuery of(HttpRequest<?> request, Set<String> filters) {
        Set<String> known = new TreeSet<>(filters);
        known.addAll(PAGING);
        for (String name : request.getParameters().names()) {
            if (!known.contains(name)) {
                throw DomainError.unreadable("error.parameter", name, String.join(", ", known));
            }
            if (request.getParameters().getAll(name).size() > 1) {
                throw DomainError.unreadable("error.parameter-twice", name);
            }
        }
        return new ListQuery(request);
    }

    public int limit() {
        String text = text("limit");
        if (text == null) {
            return 20;
        }
        if (!text.matches("[0-9]{1,3}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 100) {
            throw DomainError.unreadable("error.limit");
        }
        return Integer.parseInt(text);
    }

    public String text(String name) {
        String value = request.getParameters().get(name);
        if (value == null || value.isBlank()) {
            return null;
        }
        if (value.length() > LONGEST || !Readable.text(value)) {
            throw DomainError.unreadable("error.parameter-value", name);
        }
        return value.strip();
    }

    public LocalDate day(String name) {
        String text = text(name);
        try {
            LocalDate day = text == null ? null : LocalDate.parse(text);
            if (day == null || day.getYear() >= 1000 && day.getYear() <= 9999) {
                return day;
            }
        } catch (DateTimeParseException e) {
            // refused below
        }
        throw DomainError.unreadable("error.parameter-value", name);
    }

    /** What a filter's code names; null when none is asked for. An unknown code, or one out of the actor's sight, is refused: an empty list would look like an answer. */
    public static <T> T known(String name, String code, Function<String, Optional<T>> find) {
        return code == null ? null : find.apply(code).orElseThrow(() -> DomainError.unreadable("error.parameter-value", name));
    }

    public <E extends Enum<E>> E choice(String name, Class<E> type) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        try {
            return Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw DomainError.unreadable("error.parameter-value", name);
        }
    }

    /** {@code true} or {@code false}; null when the query leaves it open. */
    public Boolean flag(String name) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        if (!Set.of("true", "false").contains(text)) {
            throw DomainError.unreadable("error.parameter-value", name);
        }
        return Boolean.valueOf(text);
    }

    /** One of the sort orders the list has; the first is the default. */
    public String sort(List<String> orders) {
        String text = text("sort");
        if (text != null && !orders.contains(text)) {
            throw DomainError.unreadable("error.parameter-value", "sort");
        }
        return text == null ? orders.get(0) : text;
    }

    /** The parts of the cursor the last page ended with, of which there must be {@code parts}; null on the first page. */
    public List<String> after(int parts) {
        String text = request.getParameters().get("after");
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            List<String> read = List.of(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\u0000", -1));
            if (read.size() == parts) {
                return read;
            }
        } catch (IllegalArgumentException e) {
            // falls through to the same refusal
        }
        throw DomainError.unreadable("error.cursor");
    }

    /** A day within a cursor. */
    public static LocalDate afterDay(String part) {
        try {
            LocalDate day = LocalDate.parse(part);
            if (day.getYear() >= 1000 && day.getYear() <= 9999) {
                return day;
            }
        } catch (DateTimeParseException e) {
            // refused below
        }
        throw DomainError.unreadable("error.cursor");
    }

    /** @return the cursor that {@link #after} reads */
    public static String cursor(Object... parts) {
        List<String> words = new ArrayList<>();
        for (Object part : parts) {
            words.add(String.valueOf(part));
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(String.join("\u0000", words).getBytes(StandardCharsets.UTF_8));
    }

    /** The filters as they were asked for, for the form above the list. */
    public static Form typed(HttpRequest<?> request) {
        Form form = Form.blank();
        request.getParameters().forEach((name, values) -> form.withAll(name, values));
        return form;
    }

    /** The address of the list's next page; null after the last. */
    public static String next(HttpRequest<?> request, String cursor) {
        return cursor == null ? null : UriBuilder.of(request.getUri()).replaceQueryParam("after", cursor).build().toString();
    }
}
