package rakor.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import rakor.StartError;

class MailSettingsTest {
    private static MailSettings of(String host, String port, String tls, String from) {
        return new MailSettings(new MailSettings.Smtp(host, port, null, null, tls, from), Optional::empty);
    }

    @Test
    void aHostAndASenderAreEnough() {
        MailServer server = of("smtp.contoh.example", null, null, "Rakor Kabupaten <rakor@contoh.example>").server().orElseThrow();
        assertEquals("587 starttls rakor@contoh.example Rakor Kabupaten", server.port() + " " + server.tls() + " " + server.from().getAddress() + " " + server.from().getPersonal());
        assertEquals(465, of("smtp.contoh.example", null, "tls", "rakor@contoh.example").server().orElseThrow().port());
    }

    @Test
    void whatCannotBeUsedStopsTheStart() {
        for (String[] wrong : new String[][] {{"h", "0", null, "a@b.example"}, {"h", "x", null, "a@b.example"}, {"h", null, "ssl", "a@b.example"}, {"h", null, null, null}, {"h", null, null, "bukan alamat"}}) {
            assertThrows(StartError.class, () -> of(wrong[0], wrong[1], wrong[2], wrong[3]), String.join(" ", java.util.Arrays.asList(wrong).toString()));
        }
    }

    @Test
    void withoutAHostMailsGoNowhereUnlessTheDemonstrationTakesThem() {
        assertTrue(of(null, null, null, null).server().isEmpty());
        MailSettings demo = new MailSettings(new MailSettings.Smtp(" ", null, null, null, null, null), () -> Optional.of(2525));
        assertEquals(2525, demo.server().orElseThrow().port());
        assertFalse(demo.real());
    }
}
