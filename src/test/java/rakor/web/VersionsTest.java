package rakor.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micronaut.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rakor.common.DomainError;
import rakor.support.Refused;

/** What counts as naming the version that was read. */
class VersionsTest {
    private static Long named(String tag, Long inBody) {
        return Versions.named(HttpRequest.POST("/x", "").header("If-Match", tag), inBody);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"4\"", "*"})
    void aTagAsAnAnswerGaveIt(String tag) {
        assertEquals(4L, named(tag, 4L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"4", "4\"", "4", "W/\"4\"", "\"04\"", "\"00\"", "W/4", "W/\"4", "\"\"4\"\"", "\"", "\"\"", "4,5", "\"4\", \"5\"", "-4", "\"x\""})
    void aTagThatIsBrokenNamesNothing(String tag) {
        Refused.as(DomainError.Kind.UNREADABLE, () -> named(tag, null));
    }

    @Test
    void twoVersionsAreNotOne() {
        Refused.as(DomainError.Kind.UNREADABLE, () -> named("\"4\"", 5L));
    }
}
