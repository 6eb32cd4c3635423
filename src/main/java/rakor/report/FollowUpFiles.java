package rakor.report;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.server.types.files.StreamedFile;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import rakor.common.Actor;
import rakor.web.Frame;
import rakor.web.Frames;

/**
 * The report as a file. It is written to the disk as one moment knew it and sent from there: memory stays flat however
 * many rows there are, a slow reader holds no connection to the database, and a failure is an error, not half a file.
 */
@Singleton
class FollowUpFiles {
    private final FollowUpService reports;
    private final Frames frames;

    FollowUpFiles(FollowUpService reports, Frames frames) {
        this.reports = reports;
        this.frames = frames;
    }

    StreamedFile csv(Actor actor, FollowUpAsk ask, HttpRequest<?> request) {
        Frame frame = frames.of(request);
        try {
            Path file = Files.createTempFile("rakor-report-", ".csv");
            try {
                LocalDate day = write(file, actor, ask, frame);
                long size = Files.size(file);
                return new StreamedFile(Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE), MediaType.of("text/csv;charset=UTF-8"), 0, size)
                        .attach(frame.t("report.follow-up.file") + "-" + day + ".csv");
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(file);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the day the file tells of */
    private LocalDate write(Path file, Actor actor, FollowUpAsk ask, Frame frame) {
        try (FollowUpCsv csv = new FollowUpCsv(file, frame)) {
            FollowUpExport export = reports.export(actor, ask, csv);
            csv.foot(actor, export);
            return export.at().day();
        }
    }
}
