package rakor.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import java.util.concurrent.atomic.AtomicReference;

/** The description of the API, open to everybody. Made when it is first asked for. */
@OpenAPIDefinition(info = @Info(title = "Rakor", version = "1", description = "Coordination meetings of a regency and its industrial partners, and the promises made there."))
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
class OpenApiController {
    private final AtomicReference<byte[]> made = new AtomicReference<>();

    @Get("/openapi.yml")
    HttpResponse<byte[]> document() {
        if (made.get() == null) {
            made.set(OpenApiDocument.read().yaml());
        }
        return HttpResponse.ok(made.get()).contentType(MediaType.of("application/yaml;charset=UTF-8")).header("Cache-Control", "public, max-age=300");
    }
}
