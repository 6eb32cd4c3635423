package rakor.meeting.sending;

import rakor.meeting.InvitationReply;

/**
 * What the holder of a reply link sees: this invitation alone.
 *
 * @param reply null when nothing was answered
 */
public record ReplyView(Occasion occasion, String party, String capacity, String person, State state, InvitationReply reply) {
    /** Whether an answer is still taken. */
    public enum State {
        OPEN,
        OVER,
        CANCELLED,
        WITHDRAWN
    }
}
