package rakor.stakeholder;

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
import rakor.web.Form;
import rakor.web.Pages;

/** The page of an organisation's other names. */
@Controller(OrganizationController.PATH + "/{code}/names")
@Secured(Role.Is.ADMIN)
@ExecuteOn(TaskExecutors.BLOCKING)
class NameController {
    private final OrganizationService organizations;
    private final NameService names;
    private final Pages pages;

    NameController(OrganizationService organizations, NameService names, Pages pages) {
        this.organizations = organizations;
        this.names = names;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Actor actor, String code) {
        return pages.show(request, "stakeholder/names", organizations.read(actor, code), Form.blank());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(HttpRequest<?> request, Actor actor, String code, @Body Map<String, Object> body) {
        return changed(request, actor, code, Form.of(body), true);
    }

    @Post("/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> remove(HttpRequest<?> request, Actor actor, String code, @Body Map<String, Object> body) {
        return changed(request, actor, code, Form.of(body), false);
    }

    private HttpResponse<?> changed(HttpRequest<?> request, Actor actor, String code, Form form, boolean more) {
        try {
            if (more) {
                names.add(actor, code, null, form.text("name"));
            } else {
                names.remove(actor, code, null, form.text("name"));
            }
            return pages.done(OrganizationController.PATH + "/" + code + "/names", more ? "stakeholder.done.name-added" : "stakeholder.done.name-removed");
        } catch (DomainError e) {
            Form refused = form.refusedBy(e);
            return pages.show(request, "stakeholder/names", organizations.read(actor, code), refused);
        }
    }
}
