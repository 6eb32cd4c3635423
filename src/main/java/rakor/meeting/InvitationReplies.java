package rakor.meeting;

import java.util.Map;
import java.util.Set;

/** Knows which invited parties were written to, and what they answered. */
public interface InvitationReplies {
    /** By the invitation's number; who has not answered is absent. */
    Map<Integer, InvitationReply> of(MeetingRef meeting);

    /** Numbers of the invitations that went out by mail. */
    Set<Integer> sent(MeetingRef meeting);
}
