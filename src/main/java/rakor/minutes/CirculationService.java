package rakor.minutes;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import rakor.commitment.MinutedCommitments;
import rakor.commitment.move.CommitmentMoveService;
import rakor.commitment.move.Proposal;
import rakor.common.Actor;
import rakor.common.Checks;
import rakor.common.DomainError;
import rakor.common.RegencyClock;
import rakor.history.Facts;
import rakor.meeting.Attendance;
import rakor.meeting.InvitationView;
import rakor.meeting.MeetingFile;
import rakor.meeting.MeetingStatus;
import rakor.meeting.MinutedMeetings;

/** The recorder office puts minutes before the parties, and opens them again for a next version. */
@Singleton
public class CirculationService {
    private static final int DEFAULT_DAYS = 3;
    private static final int MOST_DAYS = 30;
    private final MinutedMeetings meetings;
    private final MinutedCommitments commitments;
    private final CommitmentMoveService promises;
    private final TextWriter writer;
    private final MinutesFinder finder;
    private final MinutesRepository versions;
    private final SeatRepository seats;
    private final ObjectionRepository objections;
    private final MinutesViews views;
    private final RegencyClock clock;

    CirculationService(MinutedMeetings meetings, MinutedCommitments commitments, CommitmentMoveService promises, TextWriter writer, MinutesFinder finder, MinutesRepository versions, SeatRepository seats, ObjectionRepository objections, MinutesViews views, RegencyClock clock) {
        this.meetings = meetings;
        this.commitments = commitments;
        this.promises = promises;
        this.writer = writer;
        this.finder = finder;
        this.versions = versions;
        this.seats = seats;
        this.objections = objections;
        this.views = views;
        this.clock = clock;
    }

    /** What would be circulated now, and to whom. Drafts that can be put before their owner are listed apart. */
    @ReadOnly
    CirculationPage preview(Actor actor, String code) {
        MinutedMeetings.Record record = meetings.forMove(actor, code, "circulation");
        List<MinutedCommitments.Line> lines = commitments.of(actor, record.ref());
        MinutesText text = writer.write(actor, record, next(record), versions.sealed(record.ref().id()).orElse(null));
        return new CirculationPage(record, text, next(record) == 1 ? null : finder.find(record, null).text(), asked(record), lines, finder.unsure(clock.today(), MOST_DAYS));
    }

    /** The next version goes out; every draft with an owner and a counterpart is put before its owner. */
    @Transactional
    public MinutesView circulate(Actor actor, String code, CirculationTerms said) {
        MinutedMeetings.Record record = meetings.forMove(actor, code, "circulation");
        DomainError.requireRead(said.version(), record.file().meeting().version());
        int days = Objects.requireNonNullElse(said.objectionDays(), DEFAULT_DAYS);
        new Checks().refuse(days < 1 || days > MOST_DAYS, "objectionDays", "minutes.error.days", MOST_DAYS).end();
        if (record.file().agenda().stream().noneMatch(item -> item.discussion() != null || item.conclusion() != null)) {
            throw DomainError.conflict("minutes.error.unwritten");
        }
        if (objections.anyOpen(record.ref().id())) {
            // an objection nobody answered would be left behind with the version it was made to
            throw DomainError.conflict("minutes.error.undecided");
        }
        commitments.of(actor, record.ref()).stream().filter(MinutedCommitments.Line::ready).forEach(line -> promises.propose(actor, line.code(), new Proposal(null, null, null)));
        long meeting = record.ref().id();
        int number = next(record);
        MinutesText text = writer.write(actor, record, number, versions.sealed(meeting).orElse(null));
        versions.supersede(meeting, MinutesStatus.CIRCULATED);
        versions.insert(new MinutesVersion(meeting, number, MinutesStatus.CIRCULATED, CheckCode.draw(), finder.record(text), record.revision(), days, clock.today(), clock.now(), actor.name(), null, null));
        seats.ask(meeting, number, asked(record));
        meetings.moved(actor, code, new MinutedMeetings.Told("circulation", null, Facts.of().change("status", record.ref().status(), record.ref().status() == MeetingStatus.HELD ? MeetingStatus.MINUTES_CIRCULATED : record.ref().status())
                .say("version", number).say("objectionDays", days).say("sha256", Canonical.hash(finder.record(text))).map(), record.revision()));
        return views.of(actor, finder.find(actor, code, number));
    }

    /** Opens the record of minutes that are with the parties, or sealed, so that a next version can say it better. */
    @Transactional
    public MinutesView revise(Actor actor, String code, RevisionTerms said) {
        MinutedMeetings.Record record = meetings.forMove(actor, code, "revision");
        DomainError.requireRead(said.version(), record.file().meeting().version());
        new Checks().text(said.reason(), "reason", 1000).end();
        meetings.moved(actor, code, new MinutedMeetings.Told("revision", said.reason().strip(), Map.of(), said.reason().strip()));
        return views.of(actor, finder.find(actor, code, null));
    }

    /** For the page that asks why. */
    @ReadOnly
    MinutesPage forRevision(Actor actor, String code) {
        return new MinutesPage(meetings.forMove(actor, code, "revision"), List.of(), null, null);
    }

    private int next(MinutedMeetings.Record record) {
        return versions.all(record.ref().id()).stream().findFirst().map(last -> last.number() + 1).orElse(1);
    }

    /** The chair, and every organisation that came; the office that writes the minutes is not asked for its own word. */
    private static List<Seat> asked(MinutedMeetings.Record record) {
        MeetingFile file = record.file();
        List<Seat> asked = new ArrayList<>();
        String chair = record.chairPost() == null ? file.meeting().chairName() : file.names().postName(file.meeting().chairPost());
        if (chair != null) {
            asked.add(Seat.asked(Seat.CHAIR, null, record.chairPost(), chair));
        }
        Map<Long, String> came = new LinkedHashMap<>();
        file.invited().stream().filter(CirculationService::came).forEach(party -> came.putIfAbsent(file.names().organization(party.organization()).id(), file.names().name(party.organization())));
        came.remove(record.ref().recorderId());
        came.forEach((organization, name) -> asked.add(Seat.asked(Math.max(1, asked.isEmpty() ? 1 : asked.get(asked.size() - 1).seat() + 1), organization, null, name)));
        return asked;
    }

    private static boolean came(InvitationView party) {
        return party.organization() != null && (party.attendance() == Attendance.PRESENT || party.attendance() == Attendance.REPRESENTED);
    }
}
