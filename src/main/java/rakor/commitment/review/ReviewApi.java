package rakor.commitment.review;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import rakor.commitment.CommitmentView;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.meeting.MoveTerms;
import rakor.web.Answers;
import rakor.web.ListAnswer;
import rakor.web.ListQuery;

@Controller("/api/v1/meetings/{code}")
@Secured({Role.Is.OFFICIAL, Role.Is.LEADERSHIP, Role.Is.LIAISON, Role.Is.AUDITOR})
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "meetings")
class ReviewApi {
    private final ReviewService reviews;

    ReviewApi(ReviewService reviews) {
        this.reviews = reviews;
    }

    static ListQuery query(HttpRequest<?> request) {
        ListQuery query = ListQuery.of(request, Set.of());
        query.sort(List.of("due"));
        return query;
    }

    @Get("/follow-up")
    @Operation(summary = "The open commitments of the organisations invited that one sees, the nearest due date first")
    ListAnswer<CommitmentView> followUp(HttpRequest<?> request, Actor actor, String code) {
        return ListAnswer.of(reviews.followUp(actor, code, query(request)));
    }

    @Get("/reviews")
    @Operation(summary = "The commitments a meeting dealt with, as far as one sees them")
    ListAnswer<ReviewView> list(HttpRequest<?> request, Actor actor, String code) {
        return ListAnswer.ofParts(request, reviews.list(actor, code));
    }

    @Post("/reviews")
    @Secured(Role.Is.OFFICIAL)
    @Operation(summary = "Marks a commitment as dealt with in a meeting whose day has come; marked again, the note is the new one")
    HttpResponse<ReviewView> mark(Actor actor, String code, @Body ReviewTerms terms) {
        ReviewView view = reviews.mark(actor, code, terms);
        return Answers.created("/api/v1/meetings/" + code + "/reviews", view, view.version());
    }

    @Post("/reviews/{number}/removal")
    @Secured(Role.Is.OFFICIAL)
    @Operation(summary = "Takes back that a commitment was dealt with")
    ReviewView unmark(HttpRequest<?> request, Actor actor, String code, int number, @Nullable @Body MoveTerms body) {
        return reviews.unmark(actor, code, number, MoveTerms.of(request, body));
    }
}
