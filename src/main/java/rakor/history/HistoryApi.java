package rakor.history;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.web.ListAnswer;

@Controller("/api/v1/history")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Role.Is.AUDITOR)
@Tag(name = "History")
class HistoryApi {
    private final HistoryService history;

    HistoryApi(HistoryService history) {
        this.history = history;
    }

    @Get
    @Operation(summary = "List the changes, the latest first")
    @Parameter(in = ParameterIn.QUERY, name = "record", description = "kind of record, as the rows name it")
    @Parameter(in = ParameterIn.QUERY, name = "code", description = "the record's code")
    @Parameter(in = ParameterIn.QUERY, name = "account", description = "username of who did it")
    @Parameter(in = ParameterIn.QUERY, name = "from", description = "first day")
    @Parameter(in = ParameterIn.QUERY, name = "to", description = "last day")
    ListAnswer<HistoryView> list(HttpRequest<?> request, Actor actor) {
        HistoryQuery query = HistoryQuery.of(request);
        return ListAnswer.of(history.list(actor, query.filter(), query.list()));
    }

    @Get("/head")
    @Operation(summary = "The end of the chain over all rows: keep it elsewhere")
    HeadView head(Actor actor) {
        return history.head(actor);
    }
}
