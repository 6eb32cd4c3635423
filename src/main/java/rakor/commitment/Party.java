package rakor.commitment;

/**
 * One end of a promise: an organisation and its post, or the words of the meeting while nobody has been named.
 *
 * @param organization key of the organisation; null while none is named
 * @param text         the meeting's words; null once an organisation is named
 * @param post         key of a post in that organisation; null while none is named
 */
public record Party(Long organization, String text, Long post) {}
