package rakor.stakeholder.topic;

import rakor.common.Slice;

/** @param next address of the next page */
record TopicsPage(Slice<TopicView> slice, String next, boolean keeps) {}
