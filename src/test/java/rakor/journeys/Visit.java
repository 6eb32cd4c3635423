package rakor.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;

/** One person at one device: opens pages, fills in forms by their labels, and checks every page it sees for barriers. */
final class Visit implements AutoCloseable {
    private final BrowserContext context;
    private final Page page;
    private final String address;

    private Visit(BrowserContext context, String address) {
        this.context = context;
        this.address = address;
        this.page = context.newPage();
        page.setDefaultTimeout(15_000);
    }

    /** @param width in CSS pixels: 1280 for a desk, 390 for a phone */
    static Visit at(String address, int width, String language) {
        return at(address, language, new Browser.NewContextOptions().setViewportSize(width, 900));
    }

    static Visit withoutScripts(String address, String language) {
        return at(address, language, new Browser.NewContextOptions().setViewportSize(1280, 900).setJavaScriptEnabled(false));
    }

    static Visit inTheDark(String address, int width, String language) {
        return at(address, language, new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(ColorScheme.DARK));
    }

    private static Visit at(String address, String language, Browser.NewContextOptions options) {
        BrowserContext context = Journeys.browser().newContext(options);
        context.addCookies(List.of(new Cookie("language", language).setUrl(address)));
        return new Visit(context, address);
    }

    Visit open(String path) {
        page.navigate(address + path);
        return this;
    }

    Visit signIn(String username, String password) {
        open("/sign-in");
        page.fill("#username", username);
        page.fill("#password", password);
        page.click("main button");
        return this;
    }

    Visit fill(String field, String text) {
        page.fill("[name='" + field + "']", text);
        return this;
    }

    Visit choose(String field, String value) {
        page.selectOption("select[name='" + field + "']", value);
        return this;
    }

    /** Chooses a file in the page's one field for files. */
    Visit attach(String name, String kind, byte[] content) {
        page.setInputFiles("input[type=file]", new FilePayload(name, kind, content));
        return this;
    }

    /** A file as the browser's link would save it. */
    byte[] file(String path) {
        String cookies = String.join("; ", context.cookies().stream().map(it -> it.name + "=" + it.value).toList());
        try {
            HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(address + path)).header("Cookie", cookies).build(), HttpResponse.BodyHandlers.ofByteArray());
            assertEquals(200, answer.statusCode(), path);
            return answer.body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The page's one filled button. */
    Visit save() {
        page.click("main button.button:not(.button-plain)");
        return this;
    }

    Visit press(String words) {
        page.click("main :is(button, a):has-text(\"" + words + "\")");
        return this;
    }

    Visit follow(String path) {
        page.click("main a[href='" + path + "']");
        return this;
    }

    Page page() {
        return page;
    }

    String text() {
        return page.innerText("main");
    }

    String path() {
        return page.url().substring(address.length());
    }

    /** No barrier that axe knows of, nothing wider than the screen. */
    Visit clean() {
        page.waitForLoadState();
        List<Rule> found = new AxeBuilder(page).analyze().getViolations();
        assertEquals(List.of(), found.stream().map(rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml()).toList(), () -> "axe at " + path());
        int wider = (Integer) page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertEquals(0, wider, () -> "pixels wider than the screen at " + path());
        return this;
    }

    Visit picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/pictures", name + ".png")));
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
