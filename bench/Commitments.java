import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Records, moves, lists, homes and reports. */
final class Commitments {
    private static final String MEETING = "\"code\":\"(R-[0-9-]+)\"";
    private static final String COMMITMENT = "\"code\":\"(K-[0-9-]+)\"";
    private final Rakor rakor;
    private final String official;
    private final String leader;
    private final String liaison;

    Commitments(Rakor rakor, String official) throws Exception {
        this.rakor = rakor;
        this.official = official;
        this.leader = rakor.token("pimpinan");
        this.liaison = rakor.token("mitra");
    }

    void measure() throws Exception {
        records();
        for (String[] list : new String[][] {{"official, meetings", "/api/v1/meetings?limit=20", official}, {"leadership, commitments", "/api/v1/commitments?limit=20", leader}, {"liaison, meetings", "/api/v1/meetings?limit=20", liaison}, {"liaison, commitments", "/api/v1/commitments?limit=20", liaison}}) {
            depth(list[0], list[1], list[2]);
        }
        rakor.perRequest("liaison's home", () -> rakor.get("/", liaison), 100);
        rakor.perRequest("official's home", () -> rakor.get("/", official), 100);
        rakor.perRequest("leadership's home", () -> rakor.get("/", leader), 100);
        for (String page : List.of("/reports/follow-up", "/reports/follow-up?asOf=2025-06-30")) {
            rakor.perRequest("page " + page, () -> rakor.get(page, leader), 3);
        }
    }

    private void records() throws Exception {
        String meeting = Rakor.in(rakor.get("/api/v1/meetings?limit=1", leader), MEETING);
        String commitment = Rakor.in(rakor.get("/api/v1/commitments?limit=1", leader), COMMITMENT);
        rakor.perRequest("read one meeting", () -> rakor.get("/api/v1/meetings/" + meeting, official), 8000);
        rakor.perRequest("read one commitment", () -> rakor.get("/api/v1/commitments/" + commitment, official), 8000);
        String own = Rakor.in(rakor.post("/api/v1/meetings", "{\"title\":\"Rapat contoh ukur\",\"kind\":\"COORDINATION\",\"date\":\"2026-01-05\"}", official), MEETING);
        rakor.post("/api/v1/meetings/" + own + "/holding", "{}", official);
        rakor.perRequest("record one commitment", () -> rakor.post("/api/v1/commitments", "{\"meeting\":\"" + own + "\",\"statement\":\"Komitmen contoh ukur\",\"strength\":\"INTENT\"}", official), 1500);
        List<String> owed = active();
        int[] turn = {0};
        rakor.perRequest("a move: done, and taken back", () -> {
            int at = turn[0]++;
            return rakor.post("/api/v1/commitments/" + owed.get(at / 2 % owed.size()) + (at % 2 == 0 ? "/completion" : "/retraction"), at % 2 == 0 ? "{\"statement\":\"selesai\"}" : "{\"reason\":\"keliru\"}", liaison);
        }, 1000);
        rakor.perRequest("liaison's list", () -> rakor.get("/api/v1/commitments?limit=20", liaison), 2000);
    }

    /** Codes of commitments the liaison's company owes. */
    private List<String> active() throws Exception {
        List<String> codes = new ArrayList<>();
        Matcher code = Pattern.compile(COMMITMENT).matcher(rakor.get("/api/v1/commitments?status=ACTIVE&owner=PT-CONTOH-KAWASAN&limit=100", liaison).body());
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
            HttpResponse<String> answer = rakor.get(next, token);
            Matcher cursor = Pattern.compile("\"next\":\"([^\"]+)\"").matcher(answer.body());
            next = cursor.find() ? path + "&after=" + cursor.group(1) : null;
            if (next != null && (page == 9 || page == 99 || page == 199 || page == 399 || page == 999)) {
                pages.put(page + 1, next);
            }
        }
        double firstPage = 0;
        for (var entry : pages.entrySet()) {
            double time = rakor.median(() -> rakor.get(entry.getValue(), token), 120);
            firstPage = entry.getKey() == 1 ? time : firstPage;
            System.out.printf("%-26s page %4d: %6.2f ms, %4.2f of the first%n", what, entry.getKey(), time, time / firstPage);
        }
    }
}
