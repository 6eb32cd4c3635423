package rakor.meeting;

/** What an agenda item is for. */
public enum AgendaKind {
    TOPIC,
    /** Goes through what was promised before; a planned meeting of a forum has one. */
    FOLLOW_UP
}
