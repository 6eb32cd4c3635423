package rakor.intake;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.FieldError;
import rakor.common.RegencyClock;
import rakor.web.Messages;

/** Takes a file over, a meeting at a time, so that a bad one does not stop the others. */
@Singleton
class Intake {
    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);
    private final JsonMapper json;
    private final RegencyClock clock;
    private final IntakeService service;
    private final Messages messages;

    Intake(JsonMapper json, RegencyClock clock, IntakeService service, Messages messages) {
        this.json = json;
        this.clock = clock;
        this.service = service;
        this.messages = messages;
    }

    /** @throws rakor.StartError when the file cannot be read at all */
    Report take(Actor actor, String recorder, Path file) {
        Report report = new Report();
        return take(actor, recorder, new MeetingFile(json, clock.today(), report).read(file), report);
    }

    Report take(Actor actor, String recorder, String name, byte[] content) {
        Report report = new Report();
        return take(actor, recorder, new MeetingFile(json, clock.today(), report).read(name, content), report);
    }

    private Report take(Actor actor, String recorder, List<MeetingRecord> meetings, Report report) {
        Sides sides = Sides.of(meetings);
        for (MeetingRecord meeting : meetings) {
            try {
                report.add(service.take(actor, recorder, meeting, sides));
            } catch (DomainError e) {
                refused(actor, meeting, e, report);
            } catch (RuntimeException e) {
                LOG.error("import of {} failed", meeting.ref(), e);
                report.refused(meeting.ref(), "intake.failed", e.getClass().getSimpleName());
                report.count(Report.Count.MEETINGS_REFUSED);
            }
        }
        return report;
    }

    private void refused(Actor actor, MeetingRecord meeting, DomainError error, Report report) {
        report.count(Report.Count.MEETINGS_REFUSED);
        if (error.fields().isEmpty()) {
            report.refused(meeting.ref(), "intake.refused", sentence(actor, error.key(), error.args()));
        }
        for (FieldError field : error.fields()) {
            report.refused(meeting.ref(), "intake.refused-field", field.field(), sentence(actor, field.key(), field.args()));
        }
    }

    private String sentence(Actor actor, String key, List<Object> args) {
        Object[] words = args.stream().map(arg -> arg instanceof String text && messages.has(text) ? messages.text(actor.locale(), text) : arg).toArray();
        return messages.text(actor.locale(), key, words);
    }
}
