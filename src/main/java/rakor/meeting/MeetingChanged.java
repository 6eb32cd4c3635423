package rakor.meeting;

/** Higher rooms that keep a copy of a meeting's class, recorder or day beside their own rows. Called in the transaction of the change, after it is written. */
public interface MeetingChanged {
    /** @param meeting as it stands now */
    void changed(MeetingRef meeting);
}
