package rakor.account;

import java.time.Duration;

/** What a token is for; it is the token's audience, so one kind never passes for another. */
enum TokenUse {
    /**
     * In the cookie of the pages. Lives two hours and is renewed silently while the person works, so two hours without
     * a request end the sign-in; the session row ends it after twelve in any case.
     */
    PAGES("rakor-pages", Duration.ofHours(2)),
    /** Bearer of the API. */
    API("rakor-api", Duration.ofMinutes(10)),
    /** Tells a device on which the account has signed in before; opens nothing. */
    DEVICE("rakor-device", Duration.ofDays(180));

    private final String audience;
    private final Duration life;

    TokenUse(String audience, Duration life) {
        this.audience = audience;
        this.life = life;
    }

    String audience() {
        return audience;
    }

    Duration life() {
        return life;
    }
}
