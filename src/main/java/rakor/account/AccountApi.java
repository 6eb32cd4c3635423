package rakor.account;

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
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.web.Answers;
import rakor.web.ListAnswer;
import rakor.web.ListQuery;
import rakor.web.Patches;
import rakor.web.Versions;

@Controller("/api/v1/accounts")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Role.Is.ADMIN)
@Tag(name = "Accounts")
class AccountApi {
    private final AccountService accounts;
    private final AccountListService lists;
    private final Patches patches;

    AccountApi(AccountService accounts, AccountListService lists, Patches patches) {
        this.accounts = accounts;
        this.lists = lists;
        this.patches = patches;
    }

    @Get
    @Operation(summary = "Accounts by username")
    @Parameter(in = ParameterIn.QUERY, name = "q", description = "part of the username or name")
    @Parameter(in = ParameterIn.QUERY, name = "role", description = "OFFICIAL, LEADERSHIP, ADMIN, LIAISON or AUDITOR")
    @Parameter(in = ParameterIn.QUERY, name = "organization", description = "code of the own organisation")
    @Parameter(in = ParameterIn.QUERY, name = "state", description = "LIVING or ENDED")
    ListAnswer<AccountView> list(HttpRequest<?> request, Actor actor) {
        ListQuery query = ListQuery.of(request, AccountFilter.NAMES);
        return ListAnswer.of(lists.list(actor, AccountFilter.of(query), AccountFilter.after(query), query.limit()));
    }

    @Get("/{username}")
    @Operation(summary = "One account")
    HttpResponse<AccountView> read(Actor actor, String username) {
        AccountView view = accounts.read(actor, username);
        return Answers.record(view, view.version());
    }

    @Post
    @Operation(summary = "Register an account; the answer tells its generated password once")
    HttpResponse<AccountView> register(Actor actor, @Body AccountTerms terms) {
        AccountView view = accounts.register(actor, terms);
        return Answers.created("/api/v1/accounts/" + view.username(), view, view.version());
    }

    @Patch("/{username}")
    @Operation(summary = "Correct name, organization, person or language")
    HttpResponse<AccountView> correct(HttpRequest<?> request, Actor actor, String username, @Body JsonNode body) {
        Patches.Patch<AccountTerms> patch = patches.read(body, AccountTerms.class);
        AccountView view = accounts.correct(actor, username, Versions.required(request, patch.version()), patch::on);
        return Answers.record(view, view.version());
    }
}
