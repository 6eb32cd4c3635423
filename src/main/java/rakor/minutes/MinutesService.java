package rakor.minutes;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.List;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.meeting.MinutedMeetings;

/** Reads minutes. */
@Singleton
public class MinutesService {
    private final MinutedMeetings meetings;
    private final MinutesRepository versions;
    private final MinutesFinder finder;
    private final MinutesRights rights;
    private final MinutesViews views;
    private final IssuedCopies copies;

    MinutesService(MinutedMeetings meetings, MinutesRepository versions, MinutesFinder finder, MinutesRights rights, MinutesViews views, IssuedCopies copies) {
        this.meetings = meetings;
        this.versions = versions;
        this.finder = finder;
        this.rights = rights;
        this.views = views;
        this.copies = copies;
    }

    /** The latest first. */
    @ReadOnly
    public List<MinutesLine> list(Actor actor, String code) {
        return versions.all(meetings.read(actor, code).ref().id()).stream().map(MinutesLine::of).toList();
    }

    /** @param number null for the latest */
    @ReadOnly
    public MinutesView read(Actor actor, String code, Integer number) {
        return views.of(actor, finder.find(actor, code, number));
    }

    /** Where a version stands, whatever it says. @param seen the meeting as the actor sees it */
    @ReadOnly
    public MinutesStatus status(Actor actor, MinutedMeetings.Record seen, int number) {
        return versions.status(seen.ref().id(), number).orElseThrow(DomainError::notFound);
    }

    /** @param number null for the latest, of which there may be none yet */
    @ReadOnly
    MinutesPage page(Actor actor, String code, Integer number) {
        MinutedMeetings.Record record = meetings.read(actor, code);
        List<MinutesVersion> all = versions.all(record.ref().id());
        if (all.isEmpty() && number == null) {
            return new MinutesPage(record, List.of(), null, null);
        }
        MinutesFile file = finder.find(record, number);
        return new MinutesPage(record, all.stream().map(MinutesLine::of).toList(), file, rights.of(actor, file), copies.seen(actor, record.ref().id(), file.version().number()));
    }
}
