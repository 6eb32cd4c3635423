package rakor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.web.router.Router;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rakor.common.Role;
import rakor.support.Accounts;
import rakor.support.Http;
import rakor.support.RakorTest;

/** Whoever takes HTML and nothing else gets every page. */
@RakorTest
class AcceptedPagesTest {
    private static int made;
    private final Http http;
    private final Accounts accounts;
    private final Router router;

    AcceptedPagesTest(Http http, Router router, Accounts accounts) {
        this.http = http;
        this.router = router;
        this.accounts = accounts;
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "text/*", "text/html;q=0.5, application/xml"})
    void noPageAnswersThatItHasNoHtml(String accepted) {
        String who = "hanya.html" + ++made;
        accounts.make(who, "DISPERIN", Role.OFFICIAL, Role.ADMIN);
        String bearer = Accounts.bearer(http, who);
        // first, for the way through every route signs out too
        assertEquals(200, http.get("/meetings", "Authorization", bearer, "Accept", accepted).statusCode());
        List<String> refused = new ArrayList<>();
        int asked = 0;
        for (String route : Matrix.routes(router)) {
            String path = route.substring(route.indexOf(' ') + 1).replaceAll("\\{n}|\\{number}|\\{position}", "9").replaceAll("\\{[^}]*}", "R-2099-9999");
            if (!path.startsWith("/api/") && !path.contains("openapi") && !path.startsWith("/static") && !path.contains(".well-known") && !path.startsWith("/health")) {
                asked++;
                int status = Matrix.call(http, route, path, "", List.of("Authorization", bearer, "Accept", accepted)).statusCode();
                if (status == 406) {
                    refused.add(route);
                }
            }
        }
        assertTrue(asked > 80, "pages: " + asked);
        assertEquals(List.of(), refused);
    }
}
