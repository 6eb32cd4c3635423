package rakor.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rakor.commitment.Agreement.Cast;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.support.Accounts;
import rakor.support.Http;
import rakor.support.RakorTest;

/** A page of a refusal says who may, and leads back to the record it was about. */
@RakorTest
class RefusalPagesTest {
    private final Agreement agreement;
    private final Http http;
    private Cast cast;

    RefusalPagesTest(Agreement agreement, Http http) {
        this.agreement = agreement;
        this.http = http;
    }

    @BeforeEach
    void cast() {
        cast = agreement.cast();
    }

    @Test
    void leadsBackToTheRecordTheReaderSees() {
        String code = agreement.in(CommitmentStatus.ACTIVE, cast);
        String commitment = "<a class=\"alone\" href=\"/commitments/" + code + "\">";
        refused(403, cast.counterpart(), "/commitments/" + code + "/completion", commitment);
        refused(403, cast.owner(), "/commitments/" + code + "/edit", commitment);
        refused(409, cast.owner(), "/commitments/" + code + "/acceptance", commitment);
        refused(404, cast.owner(), "/commitments/" + code + "/nothing", commitment);
        String meeting = "<a class=\"alone\" href=\"/meetings/" + cast.meeting() + "\">";
        refused(403, cast.counterpart(), "/meetings/" + cast.meeting() + "/edit", meeting);
        refused(409, cast.recorder(), "/meetings/" + cast.meeting() + "/rescheduling", meeting);
        refused(403, cast.counterpart(), "/commitments/new?meeting=" + cast.meeting(), meeting);
        HttpResponse<String> posted = http.post("/commitments", Http.form("meeting", cast.meeting(), "statement", "x"), "Cookie", Accounts.cookie(http, cast.counterpart().username()));
        assertEquals(403, posted.statusCode());
        assertTrue(posted.body().contains(meeting), posted.body());
    }

    @Test
    void leadsNowhereTheReaderDoesNotSee() {
        String code = agreement.in(CommitmentStatus.DRAFT, cast);
        for (String path : new String[] {"/commitments/" + code, "/commitments/" + code + "/completion", "/commitments/K-0000-0000/completion"}) {
            String page = refused(404, cast.owner(), path, "href=\"/\">");
            assertFalse(page.contains("href=\"/commitments/K-"), page);
        }
        Actor stranger = agreement.somebody("PT-LIPPO-CIKARANG-TBK", Role.LIAISON);
        assertFalse(refused(404, stranger, "/meetings/" + cast.meeting() + "/invitations", "href=\"/\">").contains("href=\"/meetings/R-"));
    }

    @Test
    void saysWhoMayAlsoOnBehalf() {
        String code = agreement.in(CommitmentStatus.ACTIVE, cast);
        refused(403, cast.counterpart(), "/commitments/" + code + "/completion", "Hanya pemilik komitmen yang dapat melakukannya, atau kantor pencatat atas namanya selama pemilik belum punya akun.");
        refused(403, cast.counterpart(), "/commitments/" + code + "/progress-report", "kantor pencatat atas nama pemilik");
        refused(403, cast.counterpart(), "/commitments/" + code + "/impossibility", "Hanya pemilik komitmen yang dapat melakukannya.");
        String reported = agreement.in(CommitmentStatus.REPORTED, cast);
        Actor other = agreement.somebody("DISPERKIMTAN", Role.OFFICIAL);
        refused(403, other, "/commitments/" + reported + "/verification", "kantor pencatat atau pimpinan");
    }

    private String refused(int status, Actor actor, String path, String part) {
        HttpResponse<String> answer = http.get(path, "Cookie", Accounts.cookie(http, actor.username()));
        assertEquals(status, answer.statusCode(), path);
        assertTrue(answer.body().contains(part), path + " " + answer.body());
        return answer.body();
    }
}
