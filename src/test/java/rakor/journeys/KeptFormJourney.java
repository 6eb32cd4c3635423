package rakor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rakor.common.Role;
import rakor.support.Accounts;
import rakor.support.Http;
import rakor.support.RakorTest;

/** A form that was sent after the session had expired is not lost: after sign-in it is there as it was typed, for who typed it. */
@RakorTest
@ExtendWith(Journeys.class)
class KeptFormJourney {
    private final Http http;
    private final Accounts accounts;

    KeptFormJourney(Http http, Accounts accounts) {
        this.http = http;
        this.accounts = accounts;
    }

    private Visit turnedAway(String username, String page) {
        Visit visit = Visit.at(http.address().toString(), 390, "id").signIn(username, Accounts.PASSWORD).open(page);
        visit.fill("title", "Rakor yang belum tersimpan").choose("kind", "HEARING");
        visit.page().context().clearCookies();
        visit.save();
        assertEquals("/sign-in", visit.path());
        return visit;
    }

    private static void knock(Visit visit, String username, String password) {
        visit.fill("username", username).fill("password", password).save();
    }

    @Test
    void itIsThereAgainAfterSignIn() {
        accounts.make("terputus", "DISPERIN", Role.OFFICIAL);
        try (Visit visit = turnedAway("terputus", "/meetings/new?from=x")) {
            knock(visit, "terputus", "salah sama sekali");
            knock(visit, "terputus", Accounts.PASSWORD);
            assertEquals("/meetings/new?from=x", visit.path());
            assertThat(visit.page().locator("[name=title]")).hasValue("Rakor yang belum tersimpan");
            assertThat(visit.page().locator("[name=kind]")).hasValue("HEARING");
            visit.open("/meetings/new?from=x");
            assertThat(visit.page().locator("[name=title]")).hasValue("");
        }
    }

    @Test
    void nobodyElseIsShownIt() {
        accounts.make("pergi", "DISPERIN", Role.OFFICIAL);
        accounts.make("datang", "DISPERIN", Role.OFFICIAL);
        try (Visit visit = turnedAway("pergi", "/meetings/new")) {
            knock(visit, "datang", Accounts.PASSWORD);
            assertThat(visit.page().locator("[name=title]")).hasValue("");
        }
    }
}
