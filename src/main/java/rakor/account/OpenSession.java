package rakor.account;

/**
 * A session just opened or renewed.
 *
 * @param refresh the refresh token of an API session; null for the pages
 */
record OpenSession(String id, String username, String refresh) {}
