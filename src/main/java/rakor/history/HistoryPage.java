package rakor.history;

import java.util.List;
import java.util.stream.Collectors;
import rakor.common.Slice;
import rakor.web.Form;
import rakor.web.Option;

/**
 * @param filter what was asked, as it was typed
 * @param next   address of the next page; null on the last
 */
record HistoryPage(HistoryWords words, Slice<HistoryView> rows, HeadView head, Form filter, List<Option> kinds, String next) {
    /** Names of what a row tells about, one after the other. */
    String changed(HistoryView row) {
        return row.facts().keySet().stream().map(field -> words.field(row.record(), field)).collect(Collectors.joining(", "));
    }

    static String address(HistoryView row) {
        return StoryPage.address(row.record(), row.code());
    }
}
