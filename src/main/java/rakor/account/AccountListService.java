package rakor.account;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import rakor.common.Actor;
import rakor.common.Slice;
import rakor.web.ListQuery;

/** The list of accounts, for administrators. */
@Singleton
class AccountListService {
    private final AccountSearch search;
    private final AccountViews views;

    AccountListService(AccountSearch search, AccountViews views) {
        this.search = search;
        this.views = views;
    }

    /** @param after the last username of the page before; null on the first page */
    @ReadOnly
    Slice<AccountView> list(Actor actor, AccountFilter filter, String after, int limit) {
        AccountAccess.requireManager(actor);
        List<Account> found = search.page(filter, after, limit);
        Function<Account, AccountView> view = views.of(found);
        Integer count = after == null ? search.count(filter) : null;
        return Slice.of(found, limit, account -> ListQuery.cursor(account.username()), count).map(view);
    }
}
