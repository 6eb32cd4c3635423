package rakor.account;

import java.util.List;
import rakor.common.Slice;
import rakor.web.Option;

/**
 * The list of accounts.
 *
 * @param next          address of the next page; null on the last
 * @param narrowed      whether any filter is set
 * @param organizations names to choose from while typing
 */
record AccountListPage(Slice<AccountRow> slice, String next, boolean narrowed, List<Option> roles, List<Option> states, List<String> organizations) {}
