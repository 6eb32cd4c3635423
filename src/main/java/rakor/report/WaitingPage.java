package rakor.report;

import java.util.List;
import rakor.common.Slice;
import rakor.web.Frame;

record WaitingPage(WaitingList list, Frame f) {
    Slice<WaitingItem> items() {
        return list.items();
    }

    String title() {
        return f.t("report.waiting." + list.waiting().name());
    }

    List<WaitingRow> rows() {
        return items().items().stream().map(item -> new WaitingRow(list.waiting(), item, f)).toList();
    }

    String next() {
        return list.waiting().address() + "?after=" + items().next();
    }
}
