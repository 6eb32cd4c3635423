package rakor.notice;

/** What a mail is for. */
public enum MailKind {
    INVITATION,
    /** Time, place or title of a meeting changed after the invitation was sent. */
    CHANGE,
    /** The meeting will not take place. */
    CANCELLATION,
    /** One party is no longer invited. */
    WITHDRAWAL
}
