package rakor.account;

import java.time.Instant;
import java.util.List;
import rakor.web.Option;

/**
 * One account.
 *
 * @param correctable whether name, organisation and language may be corrected
 * @param changeable  whether roles, mandates and password may be changed by this administrator
 * @param organizations names to choose from while typing
 */
record AccountPage(AccountView account, boolean correctable, boolean changeable, List<Option> roles, List<String> organizations) {
    boolean ended() {
        return account.endedAt() != null;
    }

    Instant endedAt() {
        return account.endedAt();
    }
}
