package rakor.database;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import rakor.support.Http;

/** A Rakor in a process of its own, as an office would start it. */
final class RakorProcess implements AutoCloseable {
    private static final List<String> SHORT_LIFE = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    private final Process process;
    private final Path output;
    private final int port;

    private RakorProcess(Process process, Path output, int port) {
        this.process = process;
        this.output = output;
        this.port = port;
    }

    static RakorProcess start(Path data, Map<String, String> settings, String... words) throws IOException {
        return startBehind(List.of(), data, settings, words);
    }

    /** @param prefix a program that runs another one in some other way */
    static RakorProcess startBehind(List<String> prefix, Path data, Map<String, String> settings, String... words) throws IOException {
        int port = settings.containsKey("RAKOR_PORT") ? Integer.parseInt(settings.get("RAKOR_PORT")) : freePort();
        Path output = Files.createTempFile("rakor", ".out");
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(prefix));
        builder.command().addAll(List.of(System.getProperty("java.home") + "/bin/java"));
        builder.command().addAll(SHORT_LIFE);
        builder.command().addAll(List.of("-cp", classPath(), "rakor.Application"));
        builder.command().addAll(List.of(words));
        Map<String, String> environment = new HashMap<>(Map.of("RAKOR_DATA", data.toString(), "RAKOR_PORT", "" + port, "RAKOR_DEMO", "false"));
        environment.putAll(settings);
        builder.environment().putAll(environment);
        Process process = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
        return new RakorProcess(process, output, port);
    }

    RakorProcess untilReady() throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health")).timeout(Duration.ofSeconds(5)).build();
        for (int tries = 0; tries < 600 && process.isAlive(); tries++) {
            try {
                if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return this;
                }
            } catch (IOException e) {
                Thread.sleep(100);
            }
        }
        throw new IllegalStateException("Rakor does not start: " + output());
    }

    /** @return the exit code */
    int ends() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("still running: " + process.pid());
        }
        return process.exitValue();
    }

    RakorProcess terminate() {
        process.destroy();
        return this;
    }

    RakorProcess kill() {
        process.destroyForcibly();
        return this;
    }

    String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            return e.toString();
        }
    }

    Http http() {
        return new Http(URI.create("http://127.0.0.1:" + port));
    }

    /** The class path of the tests, each part once: the changelog must not be found twice. */
    private static String classPath() {
        return String.join(File.pathSeparator, new LinkedHashSet<>(List.of(System.getProperty("java.class.path").split(File.pathSeparator))));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws Exception {
        process.destroy();
        ends();
    }
}
