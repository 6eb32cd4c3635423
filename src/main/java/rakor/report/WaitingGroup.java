package rakor.report;

import java.util.List;
import rakor.common.Bounded;

/** All that waits of one kind: how many there are, and the first of them. */
record WaitingGroup(Waiting waiting, Bounded all, List<WaitingItem> first) {
    long number() {
        return all.number();
    }

    long more() {
        return number() - first.size();
    }
}
