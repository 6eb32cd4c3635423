package rakor.commitment;

import java.util.Map;
import rakor.meeting.MeetingRef;
import rakor.stakeholder.OrganizationRef;
import rakor.stakeholder.PostRef;
import rakor.stakeholder.TopicRef;

/**
 * What a handful of commitments refer to, each kind looked up once.
 *
 * @param meetings only those the actor sees
 * @param others   what requests name, only those the actor sees
 * @param holders  names of who holds a post today, by the post's key
 */
public record Refs(Map<Long, OrganizationRef> organizations, Map<Long, PostRef> posts, Map<Long, TopicRef> topics, Map<Long, MeetingRef> meetings, Map<Long, String> holders, Map<Long, CommitmentView.Other> others) {
    public OrganizationRef organization(Long id) {
        return id == null ? null : organizations.get(id);
    }

    PostRef post(Long id) {
        return id == null ? null : posts.get(id);
    }

    TopicRef topic(Long id) {
        return id == null ? null : topics.get(id);
    }

    /** Null where the actor does not see the meeting. */
    MeetingRef meeting(long id) {
        return meetings.get(id);
    }

    String meetingCode(long id) {
        MeetingRef meeting = meeting(id);
        return meeting == null ? null : meeting.code();
    }

    String organizationCode(Long id) {
        OrganizationRef organization = organization(id);
        return organization == null ? null : organization.code();
    }

    String organizationName(Long id) {
        OrganizationRef organization = organization(id);
        return organization == null ? null : organization.name();
    }

    String postCode(Long id) {
        PostRef post = post(id);
        return post == null ? null : post.code();
    }

    /** The commitment that a request names; null where it names none that the actor sees. */
    CommitmentView.Other other(Request request) {
        return request.other() == null ? null : others.get(request.other());
    }

    String holder(Long post) {
        return post == null ? null : holders.get(post);
    }

    String topicCode(Long id) {
        TopicRef topic = topic(id);
        return topic == null ? null : topic.code();
    }
}
