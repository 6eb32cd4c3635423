package rakor.meeting;

/** What became of an agenda item. */
public enum AgendaOutcome {
    OPEN,
    CONCLUDED,
    /** Left for another meeting; with a reason. */
    DEFERRED,
    /** Taken off; with a reason. */
    DROPPED;

    public boolean needsReason() {
        return this == DEFERRED || this == DROPPED;
    }
}
