package rakor.account;

import rakor.common.Role;

/**
 * What a list of accounts is narrowed to; null means not narrowed.
 *
 * @param word         part of the username or name
 * @param organization code of the account's own organisation
 */
record AccountFilter(String word, Role role, String organization, State state) {
    enum State {
        LIVING,
        ENDED
    }
}
