package rakor.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import rakor.common.DomainError;

@Controller("/static")
@Secured(SecurityRule.IS_ANONYMOUS)
class StaticController {
    private final Assets assets;

    StaticController(Assets assets) {
        this.assets = assets;
    }

    @Get("/{name}")
    HttpResponse<byte[]> file(String name) {
        byte[] content = assets.content(name);
        if (content == null) {
            throw DomainError.notFound();
        }
        MediaType type = name.endsWith(".css") ? MediaType.of("text/css;charset=UTF-8") : name.endsWith(".js") ? MediaType.of("text/javascript;charset=UTF-8") : MediaType.of("image/svg+xml");
        return HttpResponse.ok(content).contentType(type).header("Cache-Control", "public, max-age=31536000, immutable");
    }
}
