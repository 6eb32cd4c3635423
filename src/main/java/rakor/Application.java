package rakor;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
            Settings settings = Settings.of(System.getenv());
            code = words.length == 0 || words[0].equals("serve") ? serve(settings) : command(settings, List.of(words));
        } catch (StartError e) {
            System.err.println("Rakor: " + e.getMessage());
            code = 1;
        }
        System.exit(code);
    }

    private static int serve(Settings settings) {
        requireFree(settings);
        Database database = Database.own(settings);
        CountDownLatch ended = new CountDownLatch(1);
        ApplicationContext context;
        try {
            context = context(settings, database);
            context.getBeansOfType(Opening.class).stream().sorted(Comparator.comparingInt(Opening::order)).forEach(Opening::open);
            context.getBean(EmbeddedServer.class).start();
        } catch (RuntimeException e) {
            database.close();
            throw Database.startError(e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            context.stop();
            database.close();
            ended.countDown();
        }, "stop"));
        System.out.println("Rakor is ready at " + settings.address());
        await(ended);
        return 0;
    }

    private static int command(Settings settings, List<String> words) {
        try (Database database = Database.attach(settings); ApplicationContext context = context(settings, database)) {
            Optional<Command> command = context.getBeansOfType(Command.class).stream().filter(c -> c.name().equals(words.get(0))).findFirst();
            if (command.isPresent()) {
                return command.get().run(words.subList(1, words.size()));
            }
            System.out.println("Commands:\n  serve                        answer requests (the default)");
            context.getBeansOfType(Command.class).stream().sorted(Comparator.comparing(Command::name)).forEach(c -> System.out.println("  " + c.usage()));
            return words.get(0).equals("help") ? 0 : 2;
        }
    }

    /** The application on a database whose tables stand. */
    public static ApplicationContext context(Settings settings, Database database) {
        Map<String, Object> properties = Map.of(
                "micronaut.server.host", settings.bind(), "micronaut.server.port", settings.port(),
                "datasources.default.url", database.address().url(), "datasources.default.username", database.address().user(), "datasources.default.password", database.address().password());
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

    private static void await(CountDownLatch ended) {
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
