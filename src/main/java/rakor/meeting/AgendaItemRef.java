package rakor.meeting;

/**
 * An agenda item as other rooms name it.
 *
 * @param topicId null when the item has no topic
 */
public record AgendaItemRef(int number, AgendaKind kind, String title, Long topicId) {}
