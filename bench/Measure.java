import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Starts Rakor as docs/operations.md says a service should, asks it one thing after the other on one connection, and reads the process's CPU time from the system. */
final class Measure {
    private static final int PORT = 18_480;
    private static final String ADDRESS = "http://127.0.0.1:" + PORT;
    private static final String PASSWORD = System.getenv().getOrDefault("RAKOR_DEMO_PASSWORD", "");
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final double TICK = 0.01;

    private final Process rakor;

    private Measure(Process rakor) {
        this.rakor = rakor;
    }

    public static void main(String[] words) throws Exception {
        ProcessBuilder builder = new ProcessBuilder("java", "-XX:+UseSerialGC", "-Xms64m", "-Xmx256m", "-jar", "target/rakor.jar").redirectErrorStream(true).redirectOutput(Path.of("target/bench.log").toFile());
        builder.environment().put("RAKOR_PORT", "" + PORT);
        long begun = System.nanoTime();
        Process process = builder.start();
        Measure measure = new Measure(process);
        try {
            measure.untilAnswer();
            System.out.printf("start to first answer      %6.2f s, %5.2f CPU s%n", (System.nanoTime() - begun) / 1e9, measure.cpu());
            Thread.sleep(6000);
            System.out.printf("resident memory, started   %6d MB%n", measure.rss());
            measure.all();
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private void untilAnswer() throws Exception {
        for (int tries = 0; tries < 6000; tries++) {
            try {
                if (get("/sign-in", null).statusCode() == 200) {
                    return;
                }
            } catch (java.io.IOException e) {
                Thread.sleep(20);
            }
        }
        throw new IllegalStateException("no answer; target/bench.log says why");
    }

    private void all() throws Exception {
        String official = token("petugas");
        String leader = token("pimpinan");
        String liaison = token("mitra");
        String meeting = first("/api/v1/meetings?limit=1", leader);
        String commitment = first("/api/v1/commitments?limit=1", leader);
        perRequest("floor: read one topic, signed in", () -> get("/api/v1/topics/LICENSING", official), 8000);
        perRequest("read one meeting", () -> get("/api/v1/meetings/" + meeting, official), 8000);
        perRequest("read one commitment", () -> get("/api/v1/commitments/" + commitment, official), 8000);
        perRequest("record one commitment", () -> post("/api/v1/commitments", "{\"meeting\":\"" + own(official) + "\",\"statement\":\"Komitmen contoh ukur\",\"strength\":\"INTENT\"}", official), 1500);
        List<String> owed = active(liaison);
        int[] turn = {0};
        perRequest("a move: done, and taken back", () -> {
            int at = turn[0]++;
            return post("/api/v1/commitments/" + owed.get(at / 2 % owed.size()) + (at % 2 == 0 ? "/completion" : "/retraction"), at % 2 == 0 ? "{\"statement\":\"selesai\"}" : "{\"reason\":\"keliru\"}", liaison);
        }, 1000);
        perRequest("liaison's list", () -> get("/api/v1/commitments?limit=20", liaison), 2000);
        for (String[] list : new String[][] {{"official, meetings", "/api/v1/meetings?limit=20", official}, {"leadership, commitments", "/api/v1/commitments?limit=20", leader}, {"liaison, meetings", "/api/v1/meetings?limit=20", liaison}, {"liaison, commitments", "/api/v1/commitments?limit=20", liaison}}) {
            depth(list[0], list[1], list[2]);
        }
        perRequest("liaison's home", () -> get("/", liaison), 100);
        perRequest("official's home", () -> get("/", official), 100);
        perRequest("leadership's home", () -> get("/", leader), 100);
        for (String page : List.of("/reports/follow-up", "/reports/follow-up?asOf=2025-06-30")) {
            perRequest("page " + page, () -> get(page, leader), 3);
        }
        System.gc();
        Thread.sleep(3000);
        System.out.printf("resident memory, after all %6d MB%n", rss());
    }

    /** CPU of the least a request of somebody signed in can ask for: what the machine does just now is in it, so ratios to it travel. */
    private double floor;
    private String own;

    private String own(String token) throws Exception {
        if (own == null) {
            Matcher code = Pattern.compile("\"code\":\"(R-[0-9-]+)\"").matcher(post("/api/v1/meetings", "{\"title\":\"Rapat contoh ukur\",\"kind\":\"COORDINATION\",\"date\":\"2026-01-05\"}", token).body());
            code.find();
            own = code.group(1);
            post("/api/v1/meetings/" + own + "/holding", "{}", token);
        }
        return own;
    }

    /** Codes of commitments the liaison's company owes. */
    private List<String> active(String token) throws Exception {
        List<String> codes = new ArrayList<>();
        Matcher code = Pattern.compile("\"code\":\"(K-[0-9-]+)\"").matcher(get("/api/v1/commitments?status=ACTIVE&owner=PT-CONTOH-KAWASAN&limit=100", token).body());
        while (code.find()) {
            codes.add(code.group(1));
        }
        return codes;
    }

    /** Later pages, up to the thousandth where there are as many, against the first: same request, warm. */
    private void depth(String what, String path, String token) throws Exception {
        Map<Integer, String> pages = new TreeMap<>(Map.of(1, path));
        String next = path;
        for (int page = 1; page < 1000 && next != null; page++) {
            Matcher cursor = Pattern.compile("\"next\":\"([^\"]+)\"").matcher(get(next, token).body());
            next = cursor.find() ? path + "&after=" + cursor.group(1) : null;
            if (next != null && (page == 9 || page == 99 || page == 199 || page == 399 || page == 999)) {
                pages.put(page + 1, next);
            }
        }
        double firstPage = 0;
        for (var entry : pages.entrySet()) {
            double time = median(() -> get(entry.getValue(), token), 120);
            firstPage = entry.getKey() == 1 ? time : firstPage;
            System.out.printf("%-26s page %4d: %6.2f ms, %4.2f of the first%n", what, entry.getKey(), time, time / firstPage);
        }
    }

    private interface Ask {
        HttpResponse<String> once() throws Exception;
    }

    private void perRequest(String what, Ask ask, int times) throws Exception {
        for (int i = 0; i < times; i++) {
            check(ask.once());
        }
        double before = warmCpu();
        double databaseBefore = databaseCpu();
        long begun = System.nanoTime();
        for (int i = 0; i < times; i++) {
            ask.once();
        }
        double cpu = (warmCpu() - before) / times * 1e6;
        floor = floor == 0 ? cpu : floor;
        System.out.printf("%-40s %6.0f µs CPU, %4.1f of the floor; database %7.0f µs CPU; %7.0f µs wall%n", what, cpu, cpu / floor, (databaseCpu() - databaseBefore) / times * 1e6, (System.nanoTime() - begun) / 1e3 / times);
    }

    private double median(Ask ask, int times) throws Exception {
        List<Double> all = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            long begun = System.nanoTime();
            check(ask.once());
            all.add((System.nanoTime() - begun) / 1e6);
        }
        return all.stream().sorted().toList().get(times / 2);
    }

    private static void check(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            String body = answer.body();
            throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode() + " " + body.substring(0, Math.min(300, body.length())));
        }
    }

    private static String token(String username) throws Exception {
        Matcher token = Pattern.compile("\"accessToken\":\"([^\"]+)\"").matcher(post("/api/v1/tokens", "{\"username\":\"" + username + "\",\"password\":\"" + PASSWORD + "\"}", null).body());
        if (!token.find()) {
            throw new IllegalStateException("cannot sign in as " + username + ": is RAKOR_DEMO_PASSWORD that of this base?");
        }
        return token.group(1);
    }

    private static String first(String path, String token) throws Exception {
        Matcher code = Pattern.compile("\"code\":\"([RK]-[0-9-]+)\"").matcher(get(path, token).body());
        code.find();
        return code.group(1);
    }

    private static HttpResponse<String> get(String path, String token) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(ADDRESS + path)), token);
    }

    private static HttpResponse<String> post(String path, String body, String token) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(ADDRESS + path)).header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body)), token);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request, String token) throws Exception {
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** CPU seconds of the process so far, in its own code and in the system's. */
    private double cpu() throws Exception {
        return cpu(Path.of("/proc/" + rakor.pid() + "/stat"));
    }

    /** CPU seconds of the embedded database so far; of an outside one nothing is known here. */
    private double databaseCpu() throws Exception {
        List<ProcessHandle> servers = rakor.descendants().filter(child -> child.info().command().orElse("").endsWith("mariadbd")).toList();
        return servers.isEmpty() ? 0 : cpu(Path.of("/proc/" + servers.get(0).pid() + "/stat"));
    }

    /** The same without the compiler's threads, which are idle once all is warm. */
    private double warmCpu() throws Exception {
        double compilers = 0;
        try (DirectoryStream<Path> threads = Files.newDirectoryStream(Path.of("/proc/" + rakor.pid() + "/task"))) {
            for (Path thread : threads) {
                compilers += Files.readString(thread.resolve("comm")).matches("C[12] Compiler.*\\s*") ? cpu(thread.resolve("stat")) : 0;
            }
        }
        return cpu() - compilers;
    }

    private static double cpu(Path stat) throws Exception {
        String text = Files.readString(stat);
        String[] fields = text.substring(text.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * TICK;
    }

    private long rss() throws Exception {
        return Files.readAllLines(Path.of("/proc/" + rakor.pid() + "/status")).stream().filter(line -> line.startsWith("VmRSS")).mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024).findFirst().orElse(0);
    }
}
