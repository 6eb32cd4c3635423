package rakor.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class PasswordHashTest {
    private final PasswordHash passwords = new PasswordHash();

    @Test
    void aHashSaysItsParametersAndFitsItsPasswordAlone() {
        String hash = passwords.hash("empat kuda makan rumput");
        assertTrue(hash.startsWith("$argon2id$v=19$m=19456,t=2,p=1$") && hash.length() <= 200, hash);
        assertTrue(passwords.fits("empat kuda makan rumput", hash));
        assertFalse(passwords.fits("empat kuda makan rumputt", hash));
        assertFalse(hash.equals(passwords.hash("empat kuda makan rumput")));
    }

    @Test
    void theSameLettersTypedOnAnotherKeyboardFit() {
        assertTrue(passwords.fits("cafe\u0301 di kantor bupati", passwords.hash("caf\u00e9 di kantor bupati")));
    }

    @Test
    void weakerParametersAreOutdated() {
        assertTrue(passwords.outdated("$argon2id$v=19$m=4096,t=1,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"));
        assertFalse(passwords.outdated(passwords.hash("empat kuda makan rumput")));
    }

    @Test
    void moreAtOnceThanMayWaitAreTurnedAway() throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(120);
        Callable<String> one = () -> {
            try {
                return passwords.hash("empat kuda makan rumput").substring(0, 9);
            } catch (Busy busy) {
                return "busy";
            }
        };
        List<String> outcomes = new java.util.ArrayList<>();
        for (Future<String> outcome : crowd.invokeAll(Collections.nCopies(120, one))) {
            outcomes.add(outcome.get());
        }
        crowd.shutdown();
        assertTrue(outcomes.contains("busy") && outcomes.contains("$argon2id"), outcomes.toString());
        assertEquals(120, outcomes.stream().filter(o -> o.equals("busy") || o.equals("$argon2id")).count());
    }
}
