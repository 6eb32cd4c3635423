package rakor.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.JSHandle;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rakor.common.Role;
import rakor.support.Accounts;
import rakor.support.Http;
import rakor.support.MinutedRecords;
import rakor.support.RakorTest;
import rakor.support.TestClock;

/** Sealed minutes handed out as numbered copies, and a copy held against what Rakor printed, without an account. */
@RakorTest
@ExtendWith(Journeys.class)
class CopiesJourney {
    private final String address;
    private final Accounts accounts;
    private final MinutedRecords minuted;

    CopiesJourney(Http http, Accounts accounts, MinutedRecords minuted) {
        this.address = http.address().toString();
        this.accounts = accounts;
        this.minuted = minuted;
    }

    @Test
    void fromTheSealToACopyThatAnybodyCanCompare() {
        TestClock.real();
        String minutes = "/meetings/" + minuted.sealed(LocalDate.of(2025, 10, 21)) + "/minutes";
        accounts.make("penerbit", "DISPERIN", Role.OFFICIAL);
        try (Visit office = visit("penerbit", 1280, "id"); Visit english = visit("penerbit", 390, "en"); Visit anybody = Visit.at(address, 390, "id"); Visit dark = Visit.inTheDark(address, 1280, "id")) {
            issued(office, minutes);
            attached(english, minutes);
            office.open(minutes).clean().picture("copies-1280-id");
            String check = office.page().getAttribute("a[href^='/verify/']", "href");
            byte[] copy = office.file(minutes + "/1/copies/minutes/2");
            dropped(anybody, check, copy);
            compared(anybody, check, copy);
            dark.open(check).clean().picture("verify-file-1280-dark");
        }
    }

    private Visit visit(String username, int width, String language) {
        return Visit.at(address, width, language).signIn(username, Accounts.PASSWORD);
    }

    private static void issued(Visit office, String minutes) {
        office.open(minutes).follow(minutes + "/1/issue").clean().picture("issue-1280-id");
        office.fill("recipients", " ").press("Terbitkan salinan");
        assertTrue(office.clean().text().contains("wajib diisi"), office.text());
        office.fill("recipients", "PT Contoh Satu\nArsip Daerah").press("Terbitkan salinan");
        assertTrue(office.clean().text().contains("Salinan notula nomor 3"), office.text());
    }

    private static void attached(Visit english, String minutes) {
        english.open(minutes + "/1/signed").clean().picture("signed-390-en");
        english.attach("foto.jpg", "application/pdf", "not a paper".getBytes(StandardCharsets.UTF_8));
        english.fill("named", "Signed by the Regent").press("Attach");
        assertTrue(english.clean().picture("signed-error-390-en").text().contains("not a complete PDF"), english.text());
        assertEquals("Signed by the Regent", english.page().inputValue("#named"));
        english.attach("notula.pdf", "application/pdf", "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.UTF_8));
        english.press("Attach");
        assertTrue(english.clean().text().contains("Signed file 2"), english.text());
        english.follow(minutes + "/1/signed/2/withdrawal").clean().fill("reason", "Wrong file").press("Withdraw the file");
        assertTrue(english.clean().picture("copies-390-en").text().contains("Withdrawn: Wrong file"), english.text());
    }

    private static void dropped(Visit anybody, String check, byte[] copy) {
        anybody.open(check).clean();
        List<String> asked = new ArrayList<>();
        anybody.page().onRequest(request -> asked.add(request.method() + " " + request.url()));
        JSHandle file = anybody.page().evaluateHandle("text => { const held = new DataTransfer(); held.items.add(new File([Uint8Array.from(atob(text), sign => sign.charCodeAt(0))], 'salinan.pdf', { type: 'application/pdf' })); return held; }",
                Base64.getEncoder().encodeToString(copy));
        anybody.page().dispatchEvent("#file", "dragover", Map.of("dataTransfer", file));
        anybody.picture("verify-dropping-390-id").page().dispatchEvent("#file", "drop", Map.of("dataTransfer", file));
        anybody.page().waitForSelector("[data-verified] .hash");
        assertTrue(anybody.clean().text().contains("Sama persis dengan Salinan notula nomor 2"), anybody.text());
        assertEquals("salinan.pdf", anybody.page().evaluate("() => document.querySelector('#paper').files[0].name"));
        assertEquals(List.of(), asked, "the file stays on the device");
    }

    private static void compared(Visit anybody, String check, byte[] copy) {
        anybody.open(check).clean();
        anybody.attach("salinan.pdf", "application/pdf", copy);
        anybody.page().waitForSelector("[data-verified] .hash");
        assertTrue(anybody.clean().picture("verify-same-390-id").text().contains("Sama persis dengan Salinan notula nomor 2"), anybody.text());
        String own = anybody.page().innerText("[data-verified] .hash");
        assertEquals(own, anybody.page().evaluate("text => sha256(Uint8Array.from(atob(text), sign => sign.charCodeAt(0)).buffer)", Base64.getEncoder().encodeToString(copy)), "where the browser keeps its own from the page");
        copy[copy.length / 2] ^= 1;
        anybody.attach("salinan.pdf", "application/pdf", copy);
        anybody.page().waitForSelector("[data-verified] .notice-late");
        assertTrue(anybody.clean().picture("verify-other-390-id").text().contains("bukan salah satu berkas"), anybody.text());
    }
}
