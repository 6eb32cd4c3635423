package rakor.commitment.review;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.Map;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.Role;
import rakor.meeting.MoveTerms;
import rakor.web.Form;
import rakor.web.ListQuery;
import rakor.web.Pages;

/** The follow-up list of a meeting: everybody who sees the meeting reads of it what they may, the recorder office marks what was dealt with. */
@Controller("/meetings/{code}")
@Secured({Role.Is.OFFICIAL, Role.Is.LEADERSHIP, Role.Is.LIAISON, Role.Is.AUDITOR})
@ExecuteOn(TaskExecutors.BLOCKING)
class ReviewController {
    private final ReviewService reviews;
    private final Pages pages;

    ReviewController(ReviewService reviews, Pages pages) {
        this.reviews = reviews;
        this.pages = pages;
    }

    @Get("/follow-up")
    HttpResponse<?> list(HttpRequest<?> request, Actor actor, String code) {
        FollowUpPage page = reviews.page(actor, code, ReviewApi.query(request));
        return pages.show(request, "commitment/review/follow-up", page.next(ListQuery.next(request, page.slice().next())), Form.blank());
    }

    @Post("/reviews")
    @Secured(Role.Is.OFFICIAL)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> mark(HttpRequest<?> request, Actor actor, String code, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        try {
            reviews.mark(actor, code, new ReviewTerms(form.text("commitment"), null, form.text("note")));
            return pages.done("/meetings/" + code + "/follow-up", "series.done.reviewed");
        } catch (DomainError e) {
            return pages.show(request, "commitment/review/follow-up", reviews.page(actor, code, ReviewApi.query(request)), form.refusedBy(e));
        }
    }

    @Post("/reviews/{number}/removal")
    @Secured(Role.Is.OFFICIAL)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> unmark(Actor actor, String code, int number, @Body Map<String, Object> body) {
        reviews.unmark(actor, code, number, MoveTerms.none());
        return pages.done("/meetings/" + code + "/follow-up", "series.done.unreviewed");
    }
}
