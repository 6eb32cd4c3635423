package rakor.report;

import java.util.List;
import rakor.stakeholder.TopicRef;

/**
 * A report as it was asked for, before anything is counted.
 *
 * @param topics all there are
 */
public record FollowUpAsked(FollowUpAsk ask, FollowUpScope scope, List<TopicRef> topics) {}
