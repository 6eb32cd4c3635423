package rakor.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
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
    void aCompanysPersonIsANarahubung() {
        assertEquals(Map.of(), saying("penghubung"));
        assertFalse(saying("narahubung").isEmpty());
    }

    /** A partner of the regency is one thing, the party to whom something was promised another. */
    @Test
    void aPartnerIsNeverThePartyToWhomAPromiseIsOwed() {
        Map<String, String> partner = saying("mitra");
        partner.keySet().removeIf(key -> Set.of("meeting", "account").contains(key.substring(0, key.indexOf('.'))));
        assertEquals(Map.of(), partner);
    }

    @Test
    void aStateIsSaidToItsEnd() {
        assertTrue(saying("tidak dapat").values().stream().noneMatch(text -> text.matches(".*[Tt]idak dapat([,.:]|$).*|.*[Tt]idak dapat yang .*")), saying("tidak dapat").toString());
    }
}
