package rakor.history;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import java.util.Set;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.common.Slice;
import rakor.web.Form;
import rakor.web.Frames;
import rakor.web.ListQuery;
import rakor.web.Option;
import rakor.web.Pages;

@Controller("/history")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Role.Is.AUDITOR)
class HistoryController {
    private final HistoryService history;
    private final Pages pages;
    private final Frames frames;

    HistoryController(HistoryService history, Pages pages, Frames frames) {
        this.history = history;
        this.pages = pages;
        this.frames = frames;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Actor actor) {
        HistoryQuery query = HistoryQuery.of(request);
        Form typed = Form.blank();
        UriBuilder address = UriBuilder.of("/history");
        for (String name : List.of("record", "code", "account", "from", "to")) {
            String value = query.list().text(name);
            typed.with(name, value);
            if (value != null) {
                address.queryParam(name, value);
            }
        }
        HistoryWords words = new HistoryWords(frames.of(request));
        List<Option> kinds = history.kinds(actor).stream().map(kind -> new Option(kind, words.record(kind))).toList();
        Slice<HistoryView> rows = history.list(actor, query.filter(), query.list());
        return pages.show(request, "history/list", new HistoryPage(words, rows, history.head(actor), typed, kinds, next(address, rows)));
    }

    @Get("/{record}/{code}")
    HttpResponse<?> story(HttpRequest<?> request, Actor actor, String record, String code) {
        Slice<HistoryView> rows = history.story(actor, record, code, ListQuery.of(request, Set.of()));
        UriBuilder address = UriBuilder.of(StoryPage.address(record, code));
        return pages.show(request, "history/story", new StoryPage(new HistoryWords(frames.of(request)), record, code, rows, next(address, rows)));
    }

    private static String next(UriBuilder address, Slice<HistoryView> rows) {
        return rows.next() == null ? null : address.queryParam("after", rows.next()).build().toString();
    }
}
