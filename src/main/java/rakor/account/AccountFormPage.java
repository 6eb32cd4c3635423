package rakor.account;

import java.util.List;
import rakor.web.Option;

/**
 * The form of an account.
 *
 * @param now           what the account says now; null for a new one
 * @param roles         to be ticked for a new one
 * @param organizations names to choose from while typing
 */
record AccountFormPage(AccountView now, List<Option> roles, List<Option> languages, List<String> organizations) {
    boolean fresh() {
        return now == null;
    }
}
