package rakor.meeting;

import java.time.Instant;

/** The answer to an invitation that counts: the last one. Name and post with {@code DEPUTY} alone. */
public record InvitationReply(InvitationAnswer answer, String deputyName, String deputyPost, Instant at) {
    /** Name and post in one; null without a deputy. */
    String deputy() {
        if (answer != InvitationAnswer.DEPUTY) {
            return null;
        }
        String both = deputyPost == null ? deputyName : deputyName + ", " + deputyPost;
        return both.codePointCount(0, both.length()) <= 200 ? both : deputyName;
    }
}
