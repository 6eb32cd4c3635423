package rakor;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.slf4j.bridge.SLF4JBridgeHandler;
import rakor.database.Database;

/** Where Rakor begins: serves, or carries out one command. */
public final class Application {
    private Application() {}

    public static void main(String[] words) {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        int code;
        try {
            code = run(List.of(words));
        } catch (StartError e) {
            System.err.println("Rakor: " + e.getMessage());
            code = 1;
        } catch (RuntimeException e) {
            System.err.println("Rakor: " + StartError.of(e).getMessage());
            code = 1;
        }
        System.exit(code);
    }

    private static int run(List<String> words) {
        if (words.isEmpty() || words.equals(List.of("serve"))) {
            return serve(Settings.of(System.getenv()));
        }
        return Help.knows(words.get(0)) ? command(Settings.of(System.getenv()), words) : Help.print(words.get(0));
    }

    private static int serve(Settings settings) {
        requireFree(settings);
        Database database = Database.own(settings);
        ApplicationContext context = context(settings, database);
        Ending.first(context::stop);
        context.getBeansOfType(Opening.class).stream().sorted(Comparator.comparingInt(Opening::order)).forEach(Opening::open);
        context.getBean(EmbeddedServer.class).start();
        System.out.println("Rakor is ready at " + settings.address());
        awaitSignal();
        return 0;
    }

    private static int command(Settings settings, List<String> words) {
        Database database = Database.attach(settings);
        ApplicationContext context = context(settings, database);
        Ending.first(context::stop);
        Command command = context.getBeansOfType(Command.class).stream().filter(c -> c.name().equals(words.get(0))).findFirst().orElseThrow(() -> new StartError("There is no command " + words.get(0) + "."));
        return command.run(words.subList(1, words.size()));
    }

    /** The application on a database whose tables stand. */
    public static ApplicationContext context(Settings settings, Database database) {
        Map<String, Object> properties = new HashMap<>(Map.of(
                "micronaut.server.host", settings.bind(), "micronaut.server.port", settings.port(),
                "datasources.default.url", database.address().url(), "datasources.default.maximum-pool-size", settings.dbPool()));
        properties.put("datasources.default.username", database.address().user());
        properties.put("datasources.default.password", database.address().password());
        return ApplicationContext.builder(Application.class).mainClass(Application.class).banner(false).deduceEnvironment(false).properties(properties).singletons(settings, database).start();
    }

    private static void requireFree(Settings settings) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(settings.bind(), settings.port()));
        } catch (IOException e) {
            throw new StartError("Cannot listen on " + settings.bind() + ":" + settings.port() + " (" + e.getMessage() + "). Choose another port by RAKOR_PORT, or stop what uses it.", e);
        }
    }

    private static void awaitSignal() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
