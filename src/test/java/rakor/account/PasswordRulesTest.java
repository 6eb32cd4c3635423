package rakor.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rakor.common.Checks;
import rakor.common.DomainError;

class PasswordRulesTest {
    @ParameterizedTest
    @CsvSource({"pendek, account.error.password-short", "'', error.required", "aaaaaaaaaaaaaa, account.error.password-common", "Password12345!, account.error.password-common", "siti.contoh99, account.error.password-common",
        "Siti Contoh Nama, account.error.password-common", "KabupatenBekasi2026, account.error.password-common", "123456789012, account.error.password-common"})
    void refuses(String password, String key) {
        assertEquals(key, refusal(password));
    }

    @ParameterizedTest
    @ValueSource(strings = {"empat kuda makan rumput", "correct horse battery", "k7mp-x4wq-9tdv-r3hb", "ひらがなとカタカナとかんじ"})
    void takes(String password) {
        assertEquals("", refusal(password));
    }

    private static String refusal(String password) {
        Checks checks = new Checks();
        PasswordRules.check(checks, "fresh", password, "siti.contoh", "Siti Contoh Nama");
        try {
            checks.end();
            return "";
        } catch (DomainError e) {
            return e.fields().get(0).key();
        }
    }
}
