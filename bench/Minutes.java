import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One meeting of 40 agenda items, 200 organisations and 200 people, from its check-in to its sealed papers. Needs the organisations of bench/seed. */
final class Minutes {
    private static final int ITEMS = 40;
    private static final int PARTIES = 200;
    private static final String WORDS = "Para pihak membahas penanganan genangan di simpang kawasan, jadwal pengerukan saluran, dan pembagian tugas antara pengelola dan dinas. ";
    private final Rakor rakor;
    private final String official;
    private String code;
    private String path;
    private int turn;

    Minutes(Rakor rakor, String official) {
        this.rakor = rakor;
        this.official = official;
    }

    void measure() throws Exception {
        plan();
        checkIn();
        write();
        circulate();
        approve();
        papers();
    }

    private void plan() throws Exception {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Jakarta"));
        code = Rakor.in(rakor.post("/api/v1/meetings", "{\"title\":\"Rapat contoh ukur\",\"kind\":\"COORDINATION\",\"date\":\"" + today + "\",\"chairName\":\"Pimpinan Contoh\",\"venue\":\"Aula\"}", official), "\"code\":\"(R-[0-9-]+)\"");
        path = "/api/v1/meetings/" + code;
        for (int i = 1; i <= ITEMS; i++) {
            Rakor.good(rakor.post(path + "/agenda-items", "{\"title\":\"Mata acara contoh " + i + "\",\"topic\":\"FLOOD\"}", official));
        }
        int[] party = {0};
        rakor.measured("invite one of " + PARTIES + " organisations", () -> rakor.post(path + "/invitations", "{\"organization\":\"BENCH-" + ++party[0] + "\"}", official), PARTIES);
        rakor.perRequest("page of the meeting", () -> rakor.get("/meetings/" + code, official), 100);
        rakor.perRequest("page of the " + PARTIES + " invitations", () -> rakor.get("/meetings/" + code + "/invitations", official), 100);
    }

    private void checkIn() throws Exception {
        String scanned = Rakor.in(rakor.get("/meetings/" + code + "/check-in-screen", official), "(/check-in/[\\w-]{44})");
        String filled = Rakor.in(rakor.get(scanned, null), "(/check-in/[\\w-]{44})");
        rakor.perRequest("check-in: page on a phone", () -> rakor.get(scanned, null), 100);
        rakor.perRequest("check-in: one person", () -> rakor.form(filled, "name=Orang+Contoh+" + turn + "&organization=BENCH-" + (1 + turn++ % PARTIES) + "&positionText=Staf"), 100);
        rakor.perRequest("desk: page with 200 people", () -> rakor.get("/meetings/" + code + "/desk", official), 100);
        rakor.perRequest("desk: search", () -> rakor.get("/meetings/" + code + "/desk?q=orang+contoh+7", official), 100);
        Rakor.good(rakor.post(path + "/holding", "{}", official));
        for (int i = 1; i <= PARTIES; i++) {
            String version = Rakor.in(rakor.get(path + "/invitations/" + i, official), "\"version\":(\\d+)");
            Rakor.good(rakor.patch(path + "/invitations/" + i, "{\"attendance\":\"PRESENT\",\"version\":" + version + "}", official));
        }
    }

    private void write() throws Exception {
        long[] version = new long[ITEMS];
        for (int i = 0; i < ITEMS; i++) {
            version[i] = Long.parseLong(Rakor.in(rakor.get(path + "/writing/" + (i + 1), official), "\"version\":(\\d+)"));
        }
        rakor.perRequest("writing: one save of an item", () -> {
            int item = turn++ % ITEMS;
            HttpResponse<String> answer = rakor.patch(path + "/writing/" + (item + 1), "{\"discussion\":\"" + WORDS.repeat(4) + turn + "\",\"conclusion\":\"" + WORDS + "\",\"version\":" + version[item] + "}", official);
            version[item] = Long.parseLong(Rakor.in(answer, "\"version\":(\\d+)"));
            return answer;
        }, 1000);
        rakor.measured("writing: a commitment added", () -> rakor.post("/api/v1/commitments", "{\"meeting\":\"" + code + "\",\"agendaItem\":" + (1 + turn % ITEMS) + ",\"statement\":\"Komitmen contoh ukur\",\"strength\":\"AGREEMENT\",\"owner\":\"BENCH-" + (1 + turn++ % PARTIES) + "\",\"counterpart\":\"DINAS-CONTOH-KOORDINASI\"}", official), ITEMS);
        rakor.measured("writing: a decision added", () -> rakor.post(path + "/decisions", "{\"agendaItem\":" + (1 + turn++ % ITEMS) + ",\"text\":\"Diputuskan contoh ukur\"}", official), ITEMS);
        rakor.perRequest("writing: page of 40 items", () -> rakor.get("/meetings/" + code + "/writing", official), 50);
    }

    private void circulate() throws Exception {
        rakor.measured("circulate the first time, 40 drafts proposed", () -> rakor.post(path + "/minutes/circulation", "{}", official), 1);
        rakor.perRequest("open for a next version, and circulate it", () -> {
            Rakor.good(rakor.post(path + "/minutes/revision", "{\"reason\":\"contoh ukur\"}", official));
            return rakor.post(path + "/minutes/circulation", "{\"objectionDays\":30}", official);
        }, 10);
        String number = latest();
        rakor.perRequest("page of circulated minutes", () -> rakor.get("/meetings/" + code + "/minutes", official), 50);
        rakor.perRequest("one objection, on behalf", () -> rakor.post(path + "/minutes/objections", "{\"organization\":\"BENCH-" + (1 + turn % PARTIES) + "\",\"agendaItem\":" + (1 + turn++ % ITEMS) + ",\"wording\":\"" + WORDS + "\",\"reason\":\"contoh ukur\"," + behalf() + ",\"version\":" + number + "}", official), 10);
        int[] objection = {0};
        rakor.perRequest("one objection rejected with a reason", () -> rakor.post(path + "/minutes/objections/" + ++objection[0] + "/answer", "{\"accepted\":false,\"reason\":\"contoh ukur\"}", official), 10);
    }

    private void approve() throws Exception {
        String version = latest();
        List<String> seats = new ArrayList<>();
        Matcher seat = Pattern.compile("\"seat\":(\\d+),(\"organization\":\"([^\"]+)\")?").matcher(rakor.get(path + "/minutes/" + version, official).body());
        while (seat.find()) {
            boolean own = "DINAS-CONTOH-KOORDINASI".equals(seat.group(3));
            seats.add("{\"seat\":" + seat.group(1) + (own ? "" : "," + behalf()) + ",\"version\":" + version + "}");
        }
        int[] next = {0};
        rakor.measured("one approval of " + seats.size() + ", on behalf", () -> rakor.post(path + "/minutes/approvals", seats.get(next[0]++), official), seats.size());
        rakor.perRequest("minutes.pdf, not sealed", () -> rakor.file("/meetings/" + code + "/minutes.pdf", official), 10);
        rakor.perRequest("minutes.docx, not sealed", () -> rakor.file("/meetings/" + code + "/minutes.docx", official), 10);
        rakor.measured("seal", () -> rakor.post(path + "/minutes/seal", "{}", official), 1);
    }

    private void papers() throws Exception {
        rakor.perRequest("minutes.pdf, sealed and kept", () -> rakor.file("/meetings/" + code + "/minutes.pdf", official), 20);
        rakor.perRequest("page of sealed minutes", () -> rakor.get("/meetings/" + code + "/minutes", official), 50);
        rakor.perRequest("attendance.pdf, 200 people", () -> rakor.file("/meetings/" + code + "/attendance.pdf", official), 10);
        rakor.perRequest("invitation.pdf, 40 items", () -> rakor.file("/meetings/" + code + "/invitation.pdf", official), 10);
        String copies = path + "/minutes/" + latest() + "/copies";
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= 20; i++) {
            names.add("\"Penerima Contoh " + i + "\"");
        }
        rakor.measured("issue 20 numbered copies", () -> rakor.post(copies, "{\"kind\":\"MINUTES\",\"recipients\":" + names + "}", official), 1);
        String page = "/meetings/" + code + "/minutes/" + latest() + "/copies/minutes/";
        int[] copy = {0};
        rakor.measured("print a numbered copy", () -> rakor.file(page + ++copy[0], official), 20);
        rakor.perRequest("a numbered copy, printed before", () -> rakor.file(page + "1", official), 50);
        String check = Rakor.in(rakor.get("/meetings/" + code + "/minutes", official), "(/verify/[\\w-]+)");
        rakor.perRequest("verify page, not signed in", () -> rakor.get(check, null), 100);
    }

    private String latest() throws Exception {
        return Rakor.in(rakor.get(path + "/minutes", official), "\"version\":(\\d+)");
    }

    private static String behalf() {
        return "\"onBehalf\":{\"saidBy\":\"Wakil Contoh\",\"on\":\"" + LocalDate.now(ZoneId.of("Asia/Jakarta")) + "\",\"document\":\"Lembar contoh\"}";
    }
}
