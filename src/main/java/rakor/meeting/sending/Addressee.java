package rakor.meeting.sending;

/**
 * Whom an invitation is sent to.
 *
 * @param number   of the invitation
 * @param party    the organisation, or the group in words
 * @param capacity post or capacity; null when nothing is said
 * @param person   name with titles of who is addressed; null when nobody is named
 * @param personId null when the address is the organisation's own
 * @param email    null when the registers know none
 */
public record Addressee(int number, String party, String capacity, String person, Long personId, String email, Via via) {
    /** Whose address it is. */
    public enum Via {
        POST,
        PERSON,
        ORGANIZATION,
        NONE
    }
}
