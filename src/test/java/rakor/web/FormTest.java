package rakor.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rakor.common.DomainError;
import rakor.common.FieldError;

class FormTest {
    @Test
    void aFieldReadTwiceIsWrongOnce() {
        Form form = Form.of(Map.of("startsAt", "25.99", "endsAt", "x"));
        form.hour("startsAt");
        form.hour("startsAt");
        form.hour("endsAt");
        assertEquals(List.of("startsAt", "endsAt"), form.errors().stream().map(FieldError::field).toList());
    }

    @Test
    void whatIsWrongGoesDownTheForm() {
        Map<String, String> sent = new LinkedHashMap<>();
        List.of("title", "date", "purpose").forEach(field -> sent.put(field, ""));
        Form form = Form.of(sent);
        form.refusedBy(DomainError.invalid(Stream.of("purpose", "roles", "title", "date").map(field -> new FieldError(field, "error.required", List.of())).toList()));
        assertEquals(List.of("title", "date", "purpose", "roles"), form.errors().stream().map(FieldError::field).toList(), "what was not sent stays behind the one it followed");
    }
}
