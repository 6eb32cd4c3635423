package rakor.notice.invitation;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.Map;
import java.util.Optional;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.meeting.InvitationAnswer;
import rakor.meeting.InvitationReply;
import rakor.meeting.sending.InvitationReplyService;
import rakor.meeting.sending.ReplyTerms;
import rakor.meeting.sending.ReplyView;
import rakor.web.Form;
import rakor.web.Pages;

/** The page behind a reply link. Looking at it changes nothing, as programs that test links do; its buttons answer. */
@Controller("/invitation/{token}")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class ReplyController {
    private final ReplyLinks links;
    private final InvitationReplyService replies;
    private final Pages pages;

    ReplyController(ReplyLinks links, InvitationReplyService replies, Pages pages) {
        this.links = links;
        this.replies = replies;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, String token) {
        return read(named(token)).<HttpResponse<?>>map(view -> page(request, token, view, answered(view))).orElseGet(() -> over(request));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> answer(HttpRequest<?> request, String token, @Body Map<String, Object> body) {
        ReplyLinks.Named named = named(token);
        Form form = Form.of(body);
        try {
            ReplyTerms terms = new ReplyTerms(form.choice("answer", InvitationAnswer.class), form.text("deputyName"), form.text("deputyPost"));
            form.end();
            replies.reply(Actor.system(), named.meeting(), named.number(), terms);
            return pages.done(ReplyLinks.PATH + token, "notice.done.reply");
        } catch (DomainError e) {
            return read(named).<HttpResponse<?>>map(view -> page(request, token, view, form.refusedBy(e))).orElseGet(() -> over(request));
        }
    }

    private Optional<ReplyView> read(ReplyLinks.Named named) {
        return replies.read(Actor.system(), named.meeting(), named.number());
    }

    private HttpResponse<?> page(HttpRequest<?> request, String token, ReplyView view, Form form) {
        return pages.show(request, "notice/invitation/reply", new ReplyPage(token, view), form);
    }

    /** A form that begins with what was answered. */
    private static Form answered(ReplyView view) {
        InvitationReply reply = view.reply();
        return reply == null ? Form.blank() : Form.blank().with("deputyName", reply.deputyName()).with("deputyPost", reply.deputyPost());
    }

    private HttpResponse<?> over(HttpRequest<?> request) {
        return pages.show(HttpStatus.GONE, request, "notice/invitation/over", Map.of());
    }

    private ReplyLinks.Named named(String token) {
        return links.read(token).orElseThrow(DomainError::notFound);
    }
}
