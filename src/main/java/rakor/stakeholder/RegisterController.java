package rakor.stakeholder;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.Comparator;
import java.util.List;
import rakor.common.Actor;
import rakor.web.Pages;
import rakor.web.Register;

/** The index of all registers, whichever room keeps them. */
@Controller("/registers")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class RegisterController {
    private final List<Register.Keeper> keepers;
    private final Pages pages;

    RegisterController(List<Register.Keeper> keepers, Pages pages) {
        this.keepers = keepers;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> index(HttpRequest<?> request, Actor actor) {
        List<Register> registers = keepers.stream().flatMap(keeper -> keeper.registers(actor).stream()).sorted(Comparator.comparingInt(Register::position)).toList();
        return pages.show(request, "stakeholder/registers", new RegistersPage(registers));
    }
}
