package rakor.notice.demo;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import rakor.Settings;
import rakor.common.DomainError;
import rakor.common.Role;
import rakor.notice.Sender;
import rakor.web.Pages;

/** What the demonstration's mail server took. There is no such page once an office's own server is set. */
@Controller("/dev/mail")
@Secured({Role.Is.OFFICIAL, Role.Is.ADMIN})
@ExecuteOn(TaskExecutors.BLOCKING)
class DemoMailController {
    private final DemoPost post;
    private final Sender sender;
    private final Pages pages;
    private final String address;

    DemoMailController(DemoPost post, Sender sender, Pages pages, Settings settings) {
        this.post = post;
        this.sender = sender;
        this.pages = pages;
        this.address = settings.address();
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request) {
        return pages.show(request, "notice/demo/list", new DemoMailListPage(mails()));
    }

    @Get("/{key}")
    HttpResponse<?> read(HttpRequest<?> request, String key) {
        KeptMail mail = mails().stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow(DomainError::notFound);
        return pages.show(request, "notice/demo/mail", new DemoMailPage(mail, address));
    }

    private List<KeptMail> mails() {
        if (!sender.demonstration()) {
            throw DomainError.notFound();
        }
        return post.mails().stream().map(KeptMail::read).toList();
    }
}
