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

@Controller("/api/v1/people")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "people")
class PersonApi {
    private final PersonService people;
    private final PersonListService lists;
    private final Patches patches;

    PersonApi(PersonService people, PersonListService lists, Patches patches) {
        this.people = people;
        this.lists = lists;
        this.patches = patches;
    }

    @Get
    @Operation(summary = "People by name, never with contact data")
    @Parameter(in = ParameterIn.QUERY, name = "q", description = "beginnings of words of the name")
    @Parameter(in = ParameterIn.QUERY, name = "organization", description = "code of the organisation")
    @Parameter(in = ParameterIn.QUERY, name = "ended", description = "true or false")
    ListAnswer<PersonView> list(HttpRequest<?> request, Actor actor) {
        return ListAnswer.of(lists.list(actor, query(request)));
    }

    static PersonQuery query(HttpRequest<?> request) {
        ListQuery query = ListQuery.of(request, PersonQuery.FILTERS);
        query.sort(List.of("name"));
        return new PersonQuery(query.text("q"), query.text("organization"), query.flag("ended"), query.after(2), query.limit());
    }

    @Get("/{code}")
    @Operation(summary = "One person; contact data where the caller may see it, and then the reading is logged")
    HttpResponse<PersonView> read(Actor actor, String code) {
        PersonView view = people.read(actor, code);
        return Answers.record(view, view.version());
    }

    @Post
    @Secured(Role.Is.ADMIN)
    @Operation(summary = "Records a person")
    HttpResponse<PersonView> create(Actor actor, @Body PersonTerms terms) {
        PersonView view = people.create(actor, terms);
        return Answers.created("/api/v1/people/" + view.code(), view, view.version());
    }

    @Patch("/{code}")
    @Secured(Role.Is.ADMIN)
    @Operation(summary = "Corrects a person")
    HttpResponse<PersonView> correct(HttpRequest<?> request, Actor actor, String code, @Body JsonNode body) {
        Patches.Patch<PersonTerms> patch = patches.read(body, PersonTerms.class);
        PersonView view = people.correct(actor, code, Versions.required(request, patch.version()), patch::on);
        return Answers.record(view, view.version());
    }

    @Post("/{code}/ending")
    @Secured(Role.Is.ADMIN)
    @Operation(summary = "Takes a person off the register")
    HttpResponse<PersonView> end(HttpRequest<?> request, Actor actor, String code, @Body EndingTerms terms) {
        PersonView view = people.end(actor, code, Versions.named(request, terms.version()), terms.on());
        return Answers.record(view, view.version());
    }
}
