package rakor.notice;

import java.util.Set;

/** Where a mail of the outbox stands. */
enum MailStatus {
    /** Written with the change it tells of; not yet tried. */
    WAITING,
    /** A node has taken it; when that node dies, another takes it once the claim has run out. */
    SENDING,
    /** The mail server took it. */
    SENT,
    /** The last try failed; tried again when its wait is over. */
    FAILED,
    /** Tried for three days in vain. */
    GIVEN_UP;

    /** An administrator may send it again; what the server took is never sent again. */
    static final Set<MailStatus> REPEATABLE = Set.of(FAILED, GIVEN_UP);
}
