package rakor.report;

import java.util.List;

/** Takes an export into memory. */
record Collected(List<FollowUpItem> items) implements FollowUpService.Sink {
    @Override
    public void begin() {
        items.clear();
    }

    @Override
    public void rows(List<FollowUpItem> some) {
        items.addAll(some);
    }
}
