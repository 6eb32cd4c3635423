package rakor.account;

import java.time.Instant;

/**
 * What a good token says.
 *
 * @param id      the session, or of a device token the device
 * @param subject the username
 */
record Token(String id, String subject, Instant issuedAt) {}
