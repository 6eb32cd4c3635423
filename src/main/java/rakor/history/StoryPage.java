package rakor.history;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import rakor.common.Slice;

/** @param next address of the next page; null on the last */
record StoryPage(HistoryWords words, String record, String code, Slice<HistoryView> rows, String next) {
    static String address(String record, String code) {
        return "/history/" + record + "/" + URLEncoder.encode(code, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
