package rakor.meeting.sending;

/**
 * What one receiver is to be told of an invitation, as the meeting stands in the caller's transaction.
 *
 * @param uid      of the calendar entry
 * @param former   what the calendar showed before a change; null otherwise
 * @param calendar whether the receiver's calendar is to be told: not when the same person stays invited in another capacity
 */
public record InvitationNotice(Kind kind, Occasion occasion, String uid, int sequence, Slot former, Addressee to, boolean calendar) {
    public enum Kind {
        INVITATION,
        CHANGE,
        CANCELLATION,
        WITHDRAWAL
    }
}
