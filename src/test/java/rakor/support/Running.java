package rakor.support;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import rakor.Application;
import rakor.Ending;
import rakor.Settings;
import rakor.database.Database;

/** One Rakor for all test classes of a process, on the embedded database or on the one named by {@code rakor.test.db.url}, and a clean base for each class. */
final class Running implements BeforeAllCallback, ParameterResolver {
    private static ApplicationContext context;
    private static Cleaning cleaning;

    @Override
    public void beforeAll(ExtensionContext test) {
        start();
        cleaning.clean();
        TestClock.real();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        Class<?> type = parameter.getParameter().getType();
        start();
        return type == Http.class || context.containsBean(type);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Class<?> type = parameter.getParameter().getType();
        return type == Http.class ? new Http(context.getBean(EmbeddedServer.class).getURI()) : context.getBean(type);
    }

    private static synchronized void start() {
        if (context != null) {
            return;
        }
        Map<String, String> environment = new HashMap<>(Map.of("RAKOR_PORT", "1", "RAKOR_DATA", TestBase.FOLDER.toString(), "RAKOR_DEMO", "false"));
        String given = System.getProperty("rakor.test.db.url", "");
        String url = given.isBlank() ? null : TestBase.own(given);
        if (url != null) {
            environment.put("RAKOR_DB_URL", url);
            environment.put("RAKOR_DB_USER", System.getProperty("rakor.test.db.user", "root"));
            environment.put("RAKOR_DB_PASSWORD", System.getProperty("rakor.test.db.password", ""));
        }
        Database database = TestBase.open(Settings.of(environment));
        cleaning = new Cleaning(database);
        Settings onAnyPort = new Settings(-1, "127.0.0.1", null, TestBase.FOLDER, url, null, null, 10, false, null);
        context = Application.context(onAnyPort, database);
        context.getBean(EmbeddedServer.class).start();
        Ending.first(context::stop);
    }
}
