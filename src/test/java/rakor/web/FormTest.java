package rakor.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
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
}
