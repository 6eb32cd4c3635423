package rakor.notice;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.common.Slice;
import rakor.web.ListQuery;
import rakor.web.Pages;

@Controller("/mail")
@Secured(Role.Is.ADMIN)
@ExecuteOn(TaskExecutors.BLOCKING)
class MailController {
    private final MailService mails;
    private final MailSettings settings;
    private final Pages pages;

    MailController(MailService mails, MailSettings settings, Pages pages) {
        this.mails = mails;
        this.settings = settings;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Actor actor) {
        ListQuery query = ListQuery.of(request, MailFilter.NAMES);
        MailFilter filter = MailFilter.of(query);
        Slice<MailView> slice = mails.list(actor, filter, MailFilter.After.of(query), query.limit());
        boolean nowhere = settings.server().isEmpty();
        return pages.show(request, "notice/list", new MailListPage(slice, ListQuery.next(request, slice.next()), filter.narrowed(), nowhere, !nowhere && !settings.real()), ListQuery.typed(request));
    }

    @Post("/{code}/resending")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> resend(Actor actor, String code) {
        mails.resend(actor, code);
        return pages.done("/mail", "notice.done.resending");
    }
}
