package rakor.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** One word for one thing. */
class WordsTest {
    private final Map<String, String> indonesian = new Messages().all(Messages.INDONESIAN);

    private Map<String, String> saying(String word) {
        Map<String, String> found = new TreeMap<>(indonesian);
        found.values().removeIf(text -> !text.toLowerCase().contains(word));
        return found;
    }

    @Test
    void aStateIsSaidToItsEnd() {
        assertTrue(saying("tidak dapat").values().stream().noneMatch(text -> text.matches(".*[Tt]idak dapat([,.:]|$).*|.*[Tt]idak dapat yang .*")), saying("tidak dapat").toString());
    }
}
