import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * CPU of printing one paper on a running Rakor, its compiler and collector included.
 *   RAKOR_DEMO_PASSWORD=… java bench/Print.java http://127.0.0.1:8080 PID petugas /meetings/R-2025-0001/attendance.pdf
 */
class Print {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final int WARM = 15;
    private static final int MEASURED = 20;

    public static void main(String[] args) throws Exception {
        String said = "{\"username\":\"" + args[2] + "\",\"password\":\"" + System.getenv("RAKOR_DEMO_PASSWORD") + "\"}";
        HttpRequest ask = HttpRequest.newBuilder(URI.create(args[0] + "/api/v1/tokens")).header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(said)).build();
        String answer = CLIENT.send(ask, HttpResponse.BodyHandlers.ofString()).body();
        String token = answer.replaceAll("(?s).*\"(?:access_?[tT]oken|token)\"\\s*:\\s*\"([^\"]+)\".*", "$1");
        HttpRequest paper = HttpRequest.newBuilder(URI.create(args[0] + args[3])).header("Authorization", "Bearer " + token).build();
        print(paper, WARM);
        long before = ticks(args[1]);
        int bytes = print(paper, MEASURED);
        System.out.printf("%s: %d kB, %d ms CPU a paper%n", args[3], bytes / 1000, (ticks(args[1]) - before) * 10 / MEASURED);
    }

    private static int print(HttpRequest paper, int times) throws IOException, InterruptedException {
        int bytes = 0;
        for (int i = 0; i < times; i++) {
            HttpResponse<byte[]> answer = CLIENT.send(paper, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("answered " + answer.statusCode());
            }
            bytes = answer.body().length;
        }
        return bytes;
    }

    /** Hundredths of a second the process has had. */
    private static long ticks(String pid) throws IOException {
        String[] stat = Files.readString(Path.of("/proc/" + pid + "/stat")).replaceFirst("^.*\\) ", "").split(" ");
        return Long.parseLong(stat[11]) + Long.parseLong(stat[12]);
    }
}
