package rakor.report;

import rakor.common.Slice;

/** A page of all that waits of one kind. */
public record WaitingList(Waiting waiting, Slice<WaitingItem> items) {}
