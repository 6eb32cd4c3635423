package rakor.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.web.Answers;
import rakor.web.Versions;

@Controller("/api/v1/accounts/{username}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Role.Is.ADMIN)
@Tag(name = "Accounts")
class AccountMoveApi {
    private final AccountMoveService moves;
    private final MandateService mandates;

    AccountMoveApi(AccountMoveService moves, MandateService mandates) {
        this.moves = moves;
        this.mandates = mandates;
    }

    @Post("/roles")
    @Operation(summary = "Give the account these roles instead of those it has; counts on its next request")
    HttpResponse<AccountView> roles(HttpRequest<?> request, Actor actor, String username, @Body MoveRequests.Roles body) {
        return answer(moves.roles(actor, username, Versions.named(request, body.version()), body.roles()));
    }

    @Post("/ending")
    @Operation(summary = "End the account, and its sessions with it")
    HttpResponse<AccountView> end(HttpRequest<?> request, Actor actor, String username, @Body MoveRequests.Ending body) {
        return answer(moves.end(actor, username, Versions.named(request, body.version()), body.reason()));
    }

    @Post("/reinstatement")
    @Operation(summary = "Take a mistaken ending back; the sessions stay ended")
    HttpResponse<AccountView> reinstate(HttpRequest<?> request, Actor actor, String username, @Body MoveRequests.Reinstatement body) {
        return answer(moves.reinstate(actor, username, Versions.named(request, body.version()), body.reason()));
    }

    @Post("/password")
    @Operation(summary = "A new generated password, told once in the answer; ends the account's sessions")
    HttpResponse<AccountView> password(HttpRequest<?> request, Actor actor, String username, @Body MoveRequests.NewPassword body) {
        return answer(moves.newPassword(actor, username, Versions.named(request, body.version())));
    }

    @Post("/mandates")
    @Status(HttpStatus.CREATED)
    @Operation(summary = "Let the account act for one more organisation, from a day and to a day")
    HttpResponse<AccountView> give(HttpRequest<?> request, Actor actor, String username, @Body MandateTerms body) {
        Long version = Versions.named(request, body.version());
        AccountView view = mandates.give(actor, username, new MandateTerms(body.organization(), body.from(), body.to(), version));
        return Answers.created("/api/v1/accounts/" + view.username(), view, view.version());
    }

    @Post("/mandates/{number}/ending")
    @Operation(summary = "End a mandate, today or on a later day")
    HttpResponse<AccountView> endMandate(HttpRequest<?> request, Actor actor, String username, int number, @Body MoveRequests.MandateEnding body) {
        Long version = Versions.named(request, body.version());
        return answer(mandates.end(actor, username, number, new MoveRequests.MandateEnding(body.on(), version)));
    }

    private static HttpResponse<AccountView> answer(AccountView view) {
        return Answers.record(view, view.version());
    }
}
