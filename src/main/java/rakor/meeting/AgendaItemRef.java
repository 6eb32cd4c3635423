package rakor.meeting;

/**
 * An agenda item as other rooms name it.
 *
 * @param topicId null when the item has no topic
 */
public record AgendaItemRef(int number, String title, Long topicId) {}
