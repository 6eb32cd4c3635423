import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Rakor started as docs/operations.md says a service should be, asked one thing after the other on one connection; its CPU time is read from the system. */
final class Rakor implements AutoCloseable {
    private static final int PORT = 18_480;
    private static final String ADDRESS = "http://127.0.0.1:" + PORT;
    private static final String PASSWORD = System.getenv().getOrDefault("RAKOR_DEMO_PASSWORD", "");
    private static final double TICK = 0.01;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Process process;
    /** CPU of the least a request of somebody signed in can ask for: what the machine does just now is in it, so ratios to it travel. */
    private double floor;

    private Rakor(Process process) {
        this.process = process;
    }

    static Rakor start() throws Exception {
        ProcessBuilder builder = new ProcessBuilder("java", "-XX:+UseSerialGC", "-Xms64m", "-Xmx256m", "-jar", "target/rakor.jar").redirectErrorStream(true).redirectOutput(Path.of("target/bench.log").toFile());
        builder.environment().put("RAKOR_PORT", "" + PORT);
        long begun = System.nanoTime();
        Rakor rakor = new Rakor(builder.start());
        rakor.untilAnswer();
        System.out.printf("start to first answer      %6.2f s, %5.2f CPU s%n", (System.nanoTime() - begun) / 1e9, rakor.cpu());
        Thread.sleep(6000);
        rakor.memory("started");
        return rakor;
    }

    private void untilAnswer() throws Exception {
        for (int tries = 0; tries < 6000; tries++) {
            try {
                if (get("/sign-in", null).statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                Thread.sleep(20);
            }
        }
        throw new IllegalStateException("no answer; target/bench.log says why");
    }

    @Override
    public void close() throws Exception {
        process.destroy();
        process.waitFor();
    }

    void memory(String when) throws IOException {
        long kilobytes = Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream().filter(line -> line.startsWith("VmRSS")).mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", ""))).findFirst().orElse(0);
        System.out.printf("resident memory, %-9s %6d MB%n", when, kilobytes / 1024);
    }

    interface Ask {
        HttpResponse<?> once() throws Exception;
    }

    /** Asks {@code times} to warm up and {@code times} to measure; the first measured so is the floor of all others. */
    void perRequest(String what, Ask ask, int times) throws Exception {
        for (int i = 0; i < times; i++) {
            good(ask.once());
        }
        measured(what, ask, times);
    }

    /** The same for what cannot be done twice. */
    void measured(String what, Ask ask, int times) throws Exception {
        double before = warmCpu();
        double databaseBefore = databaseCpu();
        long begun = System.nanoTime();
        for (int i = 0; i < times; i++) {
            good(ask.once());
        }
        double cpu = (warmCpu() - before) / times * 1e6;
        floor = floor == 0 ? cpu : floor;
        System.out.printf("%-44s %8.0f µs CPU, %6.1f of the floor; database %7.0f µs CPU; %8.0f µs wall%n", what, cpu, cpu / floor, (databaseCpu() - databaseBefore) / times * 1e6, (System.nanoTime() - begun) / 1e3 / times);
    }

    double median(Ask ask, int times) throws Exception {
        List<Double> all = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            long begun = System.nanoTime();
            good(ask.once());
            all.add((System.nanoTime() - begun) / 1e6);
        }
        return all.stream().sorted().toList().get(times / 2);
    }

    static <T> HttpResponse<T> good(HttpResponse<T> answer) {
        if (answer.statusCode() >= 400) {
            String body = String.valueOf(answer.body());
            throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode() + " " + body.substring(0, Math.min(300, body.length())));
        }
        return answer;
    }

    /** The first thing in the answer that the pattern's group finds. */
    static String in(HttpResponse<String> answer, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(good(answer).body());
        if (!matcher.find()) {
            throw new IllegalStateException(answer.uri() + " holds no " + pattern);
        }
        return matcher.group(1);
    }

    String token(String username) throws Exception {
        HttpResponse<String> answer = post("/api/v1/tokens", "{\"username\":\"" + username + "\",\"password\":\"" + PASSWORD + "\"}", null);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("cannot sign in as " + username + ": is RAKOR_DEMO_PASSWORD that of this base?");
        }
        return in(answer, "\"accessToken\":\"([^\"]+)\"");
    }

    HttpResponse<String> get(String path, String token) throws Exception {
        return client.send(request(path, token).build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<byte[]> file(String path, String token) throws Exception {
        return client.send(request(path, token).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    HttpResponse<String> post(String path, String body, String token) throws Exception {
        return client.send(typed(path, token, "application/json").POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> form(String path, String body) throws Exception {
        return client.send(typed(path, null, "application/x-www-form-urlencoded").header("Origin", ADDRESS).POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> patch(String path, String body, String token) throws Exception {
        return client.send(typed(path, token, "application/json").method("PATCH", HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder typed(String path, String token, String type) {
        return request(path, token).header("Content-Type", type);
    }

    private static HttpRequest.Builder request(String path, String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(ADDRESS + path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    /** CPU seconds of the process so far, in its own code and in the system's. */
    private double cpu() throws IOException {
        return cpu(Path.of("/proc/" + process.pid() + "/stat"));
    }

    /** CPU seconds of the embedded database so far; of an outside one nothing is known here. */
    private double databaseCpu() throws IOException {
        List<ProcessHandle> servers = process.descendants().filter(child -> child.info().command().orElse("").endsWith("mariadbd")).toList();
        return servers.isEmpty() ? 0 : cpu(Path.of("/proc/" + servers.get(0).pid() + "/stat"));
    }

    /** Without the compiler's threads, which are idle once all is warm. */
    private double warmCpu() throws IOException {
        double compilers = 0;
        try (DirectoryStream<Path> threads = Files.newDirectoryStream(Path.of("/proc/" + process.pid() + "/task"))) {
            for (Path thread : threads) {
                compilers += Files.readString(thread.resolve("comm")).matches("C[12] Compiler.*\\s*") ? cpu(thread.resolve("stat")) : 0;
            }
        }
        return cpu() - compilers;
    }

    private static double cpu(Path stat) throws IOException {
        String text = Files.readString(stat);
        String[] fields = text.substring(text.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * TICK;
    }
}
