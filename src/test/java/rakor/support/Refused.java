package rakor.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.function.Executable;
import rakor.common.DomainError;

/** Expectations of refusals. */
public final class Refused {
    private Refused() {}

    public static void as(DomainError.Kind kind, Executable wish) {
        assertEquals(kind, assertThrows(DomainError.class, wish).kind());
    }

    /** Refused as a whole, in these words. */
    public static void because(String key, Executable wish) {
        assertEquals(key, assertThrows(DomainError.class, wish).key());
    }

    /** Refused for its content, at one field and for one reason. */
    public static void at(String field, String key, Executable wish) {
        DomainError error = assertThrows(DomainError.class, wish);
        assertEquals(field + " " + key, error.fields().stream().map(e -> e.field() + " " + e.key()).findFirst().orElse(error.key()));
    }
}
