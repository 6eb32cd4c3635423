package rakor.meeting;

/** Whoever keeps a copy of what a meeting says beside rows of its own, or tells others of its time and place. Called in the transaction of the change, after it is written. */
public interface MeetingChanged {
    /** @param meeting as it stands now */
    void changed(MeetingRef meeting);
}
