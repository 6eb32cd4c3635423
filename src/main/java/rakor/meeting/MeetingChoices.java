package rakor.meeting;

import java.util.List;
import rakor.stakeholder.OrganizationRef;
import rakor.stakeholder.PostRef;
import rakor.stakeholder.TopicRef;

/** What the forms of meetings offer to choose from; {@code offices} are those the actor may record for. */
record MeetingChoices(List<OrganizationRef> organizations, List<OrganizationRef> offices, List<PostRef> posts, List<TopicRef> topics, List<MeetingSeries.Forum> series) {}
