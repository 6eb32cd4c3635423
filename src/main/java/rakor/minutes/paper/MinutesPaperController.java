package rakor.minutes.paper;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.Role;
import rakor.document.PaperFiles;
import rakor.minutes.CopyKind;

/** Minutes as files: the latest version, or the one that is asked for. */
@Controller("/meetings")
@Secured({Role.Is.OFFICIAL, Role.Is.LEADERSHIP, Role.Is.LIAISON, Role.Is.AUDITOR})
@ExecuteOn(TaskExecutors.BLOCKING)
class MinutesPaperController {
    private final MinutesPaperService papers;

    MinutesPaperController(MinutesPaperService papers) {
        this.papers = papers;
    }

    @Get("/{code}/minutes.pdf")
    HttpResponse<byte[]> minutes(Actor actor, String code, @Nullable @QueryValue String version) {
        return PaperFiles.pdf(name("notula", code, version), papers.print(actor, CopyKind.MINUTES, code, number(version)));
    }

    @Get("/{code}/minutes.docx")
    HttpResponse<byte[]> document(Actor actor, String code, @Nullable @QueryValue String version) {
        return PaperFiles.docx(name("notula", code, version), papers.document(actor, code, number(version)));
    }

    @Get("/{code}/agreement.pdf")
    HttpResponse<byte[]> agreement(Actor actor, String code, @Nullable @QueryValue String version) {
        return PaperFiles.pdf(name("berita-acara", code, version), papers.print(actor, CopyKind.AGREEMENT, code, number(version)));
    }

    private static String name(String what, String code, String version) {
        return what + "-" + code + (number(version) == null ? "" : "-versi-" + number(version));
    }

    private static Integer number(String version) {
        if (version == null || version.isBlank()) {
            return null;
        }
        if (!version.matches("[0-9]{1,9}")) {
            throw DomainError.unreadable("error.unreadable");
        }
        return Integer.valueOf(version);
    }
}
