package rakor.meeting.checkin;

/**
 * A tick at the desk: of an entry, or of an invited party nobody has an entry for yet.
 *
 * @param attendee   number of the entry; null for a party
 * @param invitation number of the party; null for an entry
 * @param name       who came for the party, where that is known
 */
record Arrival(Integer attendee, Integer invitation, String name) {}
