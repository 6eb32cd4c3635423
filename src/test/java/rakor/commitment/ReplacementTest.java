package rakor.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rakor.commitment.move.AnnulmentTerms;
import rakor.commitment.move.CommitmentRequestService;
import rakor.commitment.move.ReleaseTerms;
import rakor.common.Actor;
import rakor.support.Accounts;
import rakor.support.Http;
import rakor.support.RakorTest;

/** Whoever decides whether a promise is given up for another reads which one, where that may be seen. */
@RakorTest
class ReplacementTest {
    private final Agreement agreement;
    private final CommitmentRequestService requests;
    private final Http http;
    private Agreement.Cast cast;
    private String code;

    ReplacementTest(Agreement agreement, CommitmentRequestService requests, Http http) {
        this.agreement = agreement;
        this.requests = requests;
        this.http = http;
    }

    @BeforeEach
    void accepted() {
        cast = agreement.cast();
        code = agreement.in(CommitmentStatus.ACTIVE, cast);
    }

    private String api(Actor actor) {
        return http.get("/api/v1/commitments/" + code, "Authorization", Accounts.bearer(http, actor.username())).body();
    }

    private String page(Actor actor, String of) {
        return http.get("/commitments/" + code + of, "Cookie", Accounts.cookie(http, actor.username())).body();
    }

    @Test
    void isNamedToWhoSeesIt() {
        String other = agreement.proposed(cast, Agreement.said(cast).with("statement", "Melatih warga sekitar")).code();
        requests.release(cast.owner(), code, new ReleaseTerms(RequestReason.REPLACED, "diganti", other, null));
        assertTrue(api(cast.counterpart()).contains("\"replacedBy\":{\"code\":\"" + other + "\",\"statement\":\"Melatih warga sekitar\"}"), api(cast.counterpart()));
        String decision = page(cast.counterpart(), "/release-decision");
        assertTrue(decision.contains("href=\"/commitments/" + other + "\"") && decision.contains("Melatih warga sekitar"), decision);
    }

    @Test
    void isKeptFromWhoDoesNot() {
        String other = agreement.proposed(cast, Agreement.said(cast).owner("PT-LIPPO-CIKARANG-TBK").with("statement", "Janji pihak lain")).code();
        requests.release(cast.counterpart(), code, new ReleaseTerms(RequestReason.REPLACED, "diganti", other, null));
        assertTrue(api(cast.owner()).contains("\"replacedBy\":null"), api(cast.owner()));
        String decision = page(cast.owner(), "/release-decision");
        assertFalse(decision.contains(other) || decision.contains("Janji pihak lain"), decision);
        assertTrue(api(cast.counterpart()).contains("\"code\":\"" + other + "\""));
    }

    @Test
    void aDuplicateNamesWhatItRepeats() {
        String other = agreement.proposed(cast, Agreement.said(cast)).code();
        requests.annul(cast.recorder(), code, new AnnulmentTerms(RequestReason.DUPLICATE, "dicatat dua kali", other, null));
        assertTrue(api(cast.recorder()).contains("\"duplicateOf\":{\"code\":\"" + other), api(cast.recorder()));
        assertEquals(1, page(cast.leadership(), "/annulment-decision").split("href=\"/commitments/" + other, -1).length - 1);
    }
}
