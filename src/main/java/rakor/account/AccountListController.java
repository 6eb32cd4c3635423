package rakor.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.Locale;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.common.Slice;
import rakor.web.Form;
import rakor.web.Frames;
import rakor.web.ListQuery;
import rakor.web.Pages;

@Controller("/accounts")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Role.Is.ADMIN)
class AccountListController {
    private final AccountListService lists;
    private final AccountForms forms;
    private final Frames frames;
    private final Pages pages;

    AccountListController(AccountListService lists, AccountForms forms, Frames frames, Pages pages) {
        this.lists = lists;
        this.forms = forms;
        this.frames = frames;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Actor actor) {
        ListQuery query = ListQuery.of(request, AccountFilter.NAMES);
        AccountFilter written = AccountFilter.of(query);
        AccountFilter filter = new AccountFilter(written.word(), written.role(), forms.code(written.organization()), written.state());
        Slice<AccountRow> slice = lists.list(actor, filter, AccountFilter.after(query), query.limit()).map(AccountRow::of);
        String next = slice.next() == null ? null : UriBuilder.of(request.getUri()).replaceQueryParam("after", slice.next()).build().toString();
        Locale locale = frames.locale(request);
        boolean narrowed = !filter.equals(new AccountFilter(null, null, null, null));
        AccountListPage page = new AccountListPage(slice, next, narrowed, forms.shortRoleOptions(locale), forms.options(locale, "account.state", "LIVING", "ENDED"), forms.organizations());
        Form form = Form.blank().with("q", written.word()).with("role", written.role()).with("organization", written.organization()).with("state", written.state());
        return pages.show(request, "account/list", page, form);
    }
}
