package rakor.stakeholder.topic;

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
import java.util.Set;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.common.Slice;
import rakor.stakeholder.EndingTerms;
import rakor.web.Answers;
import rakor.web.ListAnswer;
import rakor.web.ListQuery;
import rakor.web.Patches;
import rakor.web.Versions;

@Controller("/api/v1/topics")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "topics")
class TopicApi {
    private final TopicService topics;
    private final Patches patches;

    TopicApi(TopicService topics, Patches patches) {
        this.topics = topics;
        this.patches = patches;
    }

    @Get
    @Operation(summary = "Topics in their order")
    @Parameter(in = ParameterIn.QUERY, name = "ended", description = "true or false")
    ListAnswer<TopicView> list(HttpRequest<?> request, Actor actor) {
        return ListAnswer.of(listed(topics, request, actor));
    }

    static Slice<TopicView> listed(TopicService topics, HttpRequest<?> request, Actor actor) {
        ListQuery query = ListQuery.of(request, Set.of("ended"));
        query.sort(List.of("position"));
        return topics.list(actor, query.flag("ended"), query.after(2), query.limit());
    }

    @Get("/{code}")
    @Operation(summary = "One topic")
    HttpResponse<TopicView> read(Actor actor, String code) {
        TopicView view = topics.read(actor, code);
        return Answers.record(view, view.version());
    }

    @Post
    @Secured(Role.Is.ADMIN)
    @Operation(summary = "Records a topic")
    HttpResponse<TopicView> create(Actor actor, @Body TopicTerms terms) {
        TopicView view = topics.create(actor, terms);
        return Answers.created("/api/v1/topics/" + view.code(), view, view.version());
    }

    @Patch("/{code}")
    @Secured(Role.Is.ADMIN)
    @Operation(summary = "Corrects a topic's names and place; the code stays")
    HttpResponse<TopicView> correct(HttpRequest<?> request, Actor actor, String code, @Body JsonNode body) {
        Patches.Patch<TopicTerms> patch = patches.read(body, TopicTerms.class);
        TopicView view = topics.correct(actor, code, Versions.required(request, patch.version()), patch::on);
        return Answers.record(view, view.version());
    }

    @Post("/{code}/ending")
    @Secured(Role.Is.ADMIN)
    @Operation(summary = "Ends a topic: it is offered no more")
    HttpResponse<TopicView> end(HttpRequest<?> request, Actor actor, String code, @Body EndingTerms terms) {
        TopicView view = topics.end(actor, code, Versions.named(request, terms.version()), terms.on());
        return Answers.record(view, view.version());
    }
}
