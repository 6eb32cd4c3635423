package rakor.meeting;

/** Whoever told an invited party of its invitation. Called in the transaction of the withdrawal, after it is written. */
public interface InvitationWithdrawn {
    void withdrawn(MeetingRef meeting, int number);
}
