package rakor.stakeholder.person;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.stakeholder.EndingTerms;
import rakor.web.Answers;
import rakor.web.ListAnswer;
import rakor.web.ListQuery;
import rakor.web.Patches;
import rakor.web.Versions;

@Controller("/api/v1/posts")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "posts")
class PostApi {
    private final PostService posts;
    private final Patches patches;

    PostApi(PostService posts, Patches patches) {
        this.posts = posts;
        this.patches = patches;
    }

    @Get
    @Operation(summary = "Posts by name, with who holds them today")
    @Parameter(in = ParameterIn.QUERY, name = "q", description = "beginnings of words of the name")
    @Parameter(in = ParameterIn.QUERY, name = "organization", description = "code of the organisation")
    @Parameter(in = ParameterIn.QUERY, name = "ended", description = "true or false")
    @Parameter(in = ParameterIn.QUERY, name = "vacant", description = "true or false: whether nobody holds it today")
    ListAnswer<PostView> list(HttpRequest<?> request, Actor actor) {
        return ListAnswer.of(posts.list(actor, query(request)));
    }

    static PostQuery query(HttpRequest<?> request) {
        ListQuery query = ListQuery.of(request, PostQuery.FILTERS);
        query.sort(List.of("name"));
        return new PostQuery(query.text("q"), query.text("organization"), query.flag("ended"), query.flag("vacant"), query.after(2), query.limit());
    }

    @Get("/{code}")
    @Operation(summary = "One post")
    HttpResponse<PostView> read(Actor actor, String code) {
        PostView view = posts.read(actor, code);
        return Answers.record(view, view.version());
    }

    @Post
    @Secured(Role.Is.ADMIN)
    @Operation(summary = "Records a post")
    HttpResponse<PostView> create(Actor actor, @Body PostTerms terms) {
        PostView view = posts.create(actor, terms);
        return Answers.created("/api/v1/posts/" + view.code(), view, view.version());
    }

    @Patch("/{code}")
    @Secured(Role.Is.ADMIN)
    @Operation(summary = "Corrects a post")
    HttpResponse<PostView> correct(HttpRequest<?> request, Actor actor, String code, @Body JsonNode body) {
        Patches.Patch<PostTerms> patch = patches.read(body, PostTerms.class);
        PostView view = posts.correct(actor, code, Versions.required(request, patch.version()), patch::on);
        return Answers.record(view, view.version());
    }

    @Post("/{code}/ending")
    @Secured(Role.Is.ADMIN)
    @Operation(summary = "Ends a post nobody holds any more")
    HttpResponse<PostView> end(HttpRequest<?> request, Actor actor, String code, @Body EndingTerms terms) {
        PostView view = posts.end(actor, code, Versions.named(request, terms.version()), terms.on());
        return Answers.record(view, view.version());
    }
}
