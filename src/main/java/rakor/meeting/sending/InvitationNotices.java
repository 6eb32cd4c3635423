package rakor.meeting.sending;

/** Carries what is told of invitations to those it is for, once the transaction that calls it is committed. */
public interface InvitationNotices {
    /** Told again, nothing happens. */
    void tell(InvitationNotice notice);

    /** The address at which an invited party answers without signing in. */
    String replyLink(String meeting, int number);

    /** Path of the page that shows what was sent; null outside the demonstration. */
    String shownAt();
}
