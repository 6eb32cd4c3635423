package rakor.meeting;

import java.util.Map;

/** Knows what invited parties answered. */
public interface InvitationReplies {
    /** By the invitation's number; who has not answered is absent. */
    Map<Integer, InvitationReply> of(MeetingRef meeting);
}
