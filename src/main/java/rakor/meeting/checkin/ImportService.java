package rakor.meeting.checkin;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.RegencyClock;
import rakor.meeting.MeetingFinder;
import rakor.web.Readable;

/** Takes over an attendance list: uploaded, looked at, and then all of it or nothing. */
@Singleton
class ImportService {
    private static final Duration KEPT = Duration.ofDays(1);
    private static final Argument<List<ListLine>> LINES = Argument.listOf(ListLine.class);
    private final MeetingFinder finder;
    private final AttendeePageService pages;
    private final ImportPlanner planner;
    private final ImportRepository waiting;
    private final AttendeeWriter writer;
    private final Follower follower;
    private final JsonMapper json;
    private final RegencyClock clock;

    ImportService(MeetingFinder finder, AttendeePageService pages, ImportPlanner planner, ImportRepository waiting, AttendeeWriter writer, Follower follower, JsonMapper json, RegencyClock clock) {
        this.finder = finder;
        this.pages = pages;
        this.planner = planner;
        this.waiting = waiting;
        this.writer = writer;
        this.follower = follower;
        this.json = json;
        this.clock = clock;
    }

    /** A preview that waits for its confirmation. */
    record Preview(long id, String fileName, ImportPlan plan) {}

    /** @return the number of the preview, which only this account may open, for a day */
    @Transactional
    long upload(Actor actor, String code, String fileName, byte[] bytes) {
        Gathering meeting = pages.forChange(actor, code);
        List<ListLine> lines = ListReader.read(bytes);
        String name = fileName == null ? "" : Readable.most(Readable.made(fileName), 200);
        try {
            return waiting.keep(meeting.id(), actor.accountId(), new ImportRepository.Waiting(0, name, json.writeValueAsString(lines)), clock.now());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ReadOnly
    Preview preview(Actor actor, String code, long id) {
        Gathering meeting = pages.forChange(actor, code);
        ImportRepository.Waiting file = find(actor, meeting, id);
        return new Preview(id, file.fileName(), planner.plan(meeting, lines(file)));
    }

    /** Writes every line, or, when one is wrong by now, none. */
    @Transactional
    void confirm(Actor actor, String code, long id) {
        Gathering meeting = Gathering.of(finder.forChange(actor, code, "correction"));
        ImportRepository.Waiting file = find(actor, meeting, id);
        ImportPlan plan = planner.plan(meeting, lines(file));
        if (!plan.good()) {
            throw DomainError.conflict("checkin.error.import-wrong");
        }
        List<Integer> touched = new ArrayList<>();
        for (ImportPlan.Step step : plan.steps()) {
            if (step.effect() == ImportPlan.Effect.NEW) {
                writer.add(actor, meeting, step.now());
            } else if (step.effect() == ImportPlan.Effect.COMPLETED) {
                writer.change(actor, meeting, step.was(), step.now(), "attendee-correction");
            }
            touched.add(step.now().invitation());
        }
        follower.follow(actor, meeting, touched);
        waiting.drop(id);
    }

    @Scheduled(fixedDelay = "1h", initialDelay = "10m")
    @Transactional
    void forgetOld() {
        waiting.forgetOld(clock.now().minus(KEPT));
    }

    private ImportRepository.Waiting find(Actor actor, Gathering meeting, long id) {
        return waiting.find(meeting.id(), actor.accountId(), id).orElseThrow(DomainError::notFound);
    }

    private List<ListLine> lines(ImportRepository.Waiting file) {
        try {
            return json.readValue(file.content(), LINES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
