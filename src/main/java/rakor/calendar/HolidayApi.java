package rakor.calendar;

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
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.Role;
import rakor.web.Answers;
import rakor.web.ListAnswer;
import rakor.web.ListQuery;
import rakor.web.Patches;
import rakor.web.Versions;

@Controller("/api/v1/holidays")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "holidays")
class HolidayApi {
    private final HolidayService holidays;
    private final Patches patches;

    HolidayApi(HolidayService holidays, Patches patches) {
        this.holidays = holidays;
        this.patches = patches;
    }

    @Get
    @Operation(summary = "Holidays by day; year shows one year")
    @Parameter(in = ParameterIn.QUERY, name = "year", description = "four digits")
    ListAnswer<HolidayView> list(HttpRequest<?> request, Actor actor) {
        ListQuery query = ListQuery.of(request, Set.of("year"));
        query.sort(List.of("day"));
        List<String> after = query.after(1);
        return ListAnswer.of(holidays.list(actor, year(query), after == null ? null : ListQuery.afterDay(after.get(0)), query.limit()));
    }

    /** @return null when the query names none */
    static Integer year(ListQuery query) {
        String year = query.text("year");
        if (year != null && !year.matches("2[01][0-9]{2}")) {
            throw DomainError.unreadable("error.parameter-value", "year");
        }
        return year == null ? null : Integer.valueOf(year);
    }

    /** The day in an address; one that is none is the address of nothing. */
    static LocalDate day(String written) {
        if (!written.matches("[12][0-9]{3}-[0-9]{2}-[0-9]{2}")) {
            throw DomainError.notFound();
        }
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw DomainError.notFound();
        }
    }

    @Get("/{day}")
    @Operation(summary = "One holiday, by its day")
    HttpResponse<HolidayView> read(Actor actor, String day) {
        HolidayView view = holidays.read(actor, day(day));
        return Answers.record(view, view.version());
    }

    @Post
    @Secured(Role.Is.ADMIN)
    @Operation(summary = "Records a holiday")
    HttpResponse<HolidayView> create(Actor actor, @Body HolidayTerms terms) {
        HolidayView view = holidays.create(actor, terms);
        return Answers.created("/api/v1/holidays/" + view.day(), view, view.version());
    }

    @Patch("/{day}")
    @Secured(Role.Is.ADMIN)
    @Operation(summary = "Corrects a holiday; the day stays")
    HttpResponse<HolidayView> correct(HttpRequest<?> request, Actor actor, String day, @Body JsonNode body) {
        Patches.Patch<HolidayTerms> patch = patches.read(body, HolidayTerms.class);
        HolidayView view = holidays.correct(actor, day(day), Versions.required(request, patch.version()), patch::on);
        return Answers.record(view, view.version());
    }

    @Post("/{day}/ending")
    @Secured(Role.Is.ADMIN)
    @Operation(summary = "Takes a holiday back: the day is a working day again")
    HttpResponse<HolidayView> end(HttpRequest<?> request, Actor actor, String day, @Body HolidayEndingTerms terms) {
        HolidayView view = holidays.end(actor, day(day), Versions.named(request, terms.version()), terms.reason());
        return Answers.record(view, view.version());
    }
}
