package rakor.minutes;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import rakor.calendar.WorkingDays;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.meeting.MinutedMeetings;

/** Finds minutes through the sight of their meeting. */
@Singleton
class MinutesFinder {
    private final MinutedMeetings meetings;
    private final MinutesRepository versions;
    private final SeatRepository seats;
    private final ObjectionRepository objections;
    private final WorkingDays days;
    private final JsonMapper json;

    MinutesFinder(MinutedMeetings meetings, MinutesRepository versions, SeatRepository seats, ObjectionRepository objections, WorkingDays days, JsonMapper json) {
        this.meetings = meetings;
        this.versions = versions;
        this.seats = seats;
        this.objections = objections;
        this.days = days;
        this.json = json;
    }

    /** @param number null for the latest */
    MinutesFile find(Actor actor, String code, Integer number) {
        return find(meetings.read(actor, code), number);
    }

    /** The latest, which nobody else changes until the transaction ends. */
    MinutesFile held(Actor actor, String code, Long read) {
        MinutesFile file = find(meetings.held(actor, code), null);
        DomainError.requireRead(read, file.version().number());
        return file;
    }

    MinutesFile find(MinutedMeetings.Record record, Integer number) {
        List<MinutesVersion> all = versions.all(record.ref().id());
        MinutesVersion wanted = all.stream().filter(version -> number == null || version.number() == number).findFirst().orElseThrow(DomainError::notFound);
        return file(record, all, wanted);
    }

    private MinutesFile file(MinutedMeetings.Record record, List<MinutesVersion> all, MinutesVersion version) {
        MinutesText before = all.stream().filter(other -> other.number() == version.number() - 1).findFirst().map(other -> text(other.record())).orElse(null);
        List<Objection> made = objections.of(version.meeting()).stream().filter(it -> it.number() == version.number()).toList();
        return new MinutesFile(record, version, text(version.record()), before, seats.of(version.meeting(), version.number()), made, days.plus(version.circulatedOn(), version.days()), all.get(0).number());
    }

    /** Null where the register of holidays knows something of every year that a window of so many days reaches. */
    CirculationPage.Unsure unsure(LocalDate today, int most) {
        SortedSet<Integer> years = days.yearsWithout(today, days.plus(today, most));
        return years.isEmpty() ? null : new CirculationPage.Unsure(years.first(), days.between(today, LocalDate.of(years.first() - 1, 12, 31)) + 1);
    }

    MinutesText text(String record) {
        try {
            return json.readValue(record, Argument.of(MinutesText.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The canonical form. */
    String record(MinutesText text) {
        try {
            return Canonical.text(json.writeValueToTree(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
