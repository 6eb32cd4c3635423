package rakor.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Runs browser journeys where a Chromium is found; without one they are skipped with a loud line, or fail when {@code -Djourneys=required}. */
public final class Journeys implements ExecutionCondition {
    private static final List<String> PLACES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable", "/snap/bin/chromium");
    private static Playwright playwright;
    private static Browser browser;

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        String wish = System.getProperty("journeys", "auto");
        if (wish.equals("off")) {
            return ConditionEvaluationResult.disabled("journeys=off");
        }
        if (chromium().isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium at " + chromium().get());
        }
        if (wish.equals("required")) {
            throw new IllegalStateException("journeys=required, but no Chromium was found; looked at " + PLACES + " and the variable CHROMIUM");
        }
        System.err.println("\n*** SKIPPED: " + context.getDisplayName() + " needs a Chromium, and none was found (looked at " + PLACES + " and the variable CHROMIUM) ***\n");
        return ConditionEvaluationResult.disabled("no Chromium");
    }

    private static Optional<Path> chromium() {
        return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), PLACES.stream()).map(Path::of).filter(Files::isExecutable).findFirst();
    }

    /** One browser for all journeys of a run; each journey opens its own context. */
    static synchronized Browser browser() {
        if (browser == null) {
            playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            List<String> arguments = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");
            browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(chromium().orElseThrow()).setArgs(arguments));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> playwright.close()));
        }
        return browser;
    }
}
