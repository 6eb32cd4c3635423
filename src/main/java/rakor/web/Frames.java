package rakor.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.util.Locale;
import rakor.common.Actor;
import rakor.common.RegencyClock;

/** Makes the frame of a request's page. */
@Singleton
public class Frames {
    static final String FLASH = "flash";
    static final String LANGUAGE = "language";
    private final Messages messages;
    private final Assets assets;
    private final RegencyClock clock;
    private final DemoMark demo;

    Frames(Messages messages, Assets assets, RegencyClock clock, DemoMark demo) {
        this.messages = messages;
        this.assets = assets;
        this.clock = clock;
        this.demo = demo;
    }

    public Frame of(HttpRequest<?> request) {
        Actor actor = ActorBinder.actor(request).orElse(null);
        String flash = request.getCookies().findCookie(FLASH).map(Cookie::getValue).filter(messages::has).orElse(null);
        return new Frame(actor, messages, new Formats(locale(request), clock.zone()), assets, clock.today(), request.getUri().toString(), demo.shown(), flash);
    }

    /** For papers, which are read by nobody in particular and in Indonesian. */
    public Frame onPaper() {
        return new Frame(null, messages, new Formats(Messages.INDONESIAN, clock.zone()), assets, clock.today(), "/", demo.shown(), null);
    }

    /** The language the person chose on this device, else the account's, else the browser's first of ours, else Indonesian. */
    public Locale locale(HttpRequest<?> request) {
        return request.getCookies().findCookie(LANGUAGE).map(cookie -> Messages.spoken(Locale.forLanguageTag(cookie.getValue())))
                .or(() -> ActorBinder.actor(request).map(Actor::locale).map(Messages::spoken))
                .orElseGet(() -> request.getPath().startsWith("/api/") ? Messages.spoken(request.getLocale().orElse(null)) : Messages.INDONESIAN);
    }

    /** The language as headers and the page name it. */
    static String tag(Locale locale) {
        return "en".equals(locale.getLanguage()) ? "en" : "id";
    }

    /** Takes the message away once it was shown. */
    static Cookie shown() {
        return Cookie.of(FLASH, "").path("/").maxAge(0).httpOnly(true).sameSite(SameSite.Lax);
    }

    static Cookie flash(String key) {
        return Cookie.of(FLASH, key).path("/").maxAge(60).httpOnly(true).sameSite(SameSite.Lax);
    }
}
