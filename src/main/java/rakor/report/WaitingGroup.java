package rakor.report;

import java.util.List;

/** All that waits of one kind: how many there are, and the first of them. */
record WaitingGroup(Waiting waiting, long number, List<WaitingItem> first) {
    long more() {
        return number - first.size();
    }
}
