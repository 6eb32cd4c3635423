package rakor.minutes;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import rakor.commitment.OnBehalf;
import rakor.common.Actor;
import rakor.common.Checks;
import rakor.common.DomainError;
import rakor.common.RegencyClock;
import rakor.history.Facts;
import rakor.meeting.MeetingStatus;
import rakor.meeting.MinutedMeetings;

/** The chair and the parties approve; when all have, or kept silent, the recorder office seals. */
@Singleton
public class ApprovalService {
    private final MinutesFinder finder;
    private final MinutesRights rights;
    private final MinutesRepository versions;
    private final SeatRepository seats;
    private final MinutedMeetings meetings;
    private final MinutesViews views;
    private final RegencyClock clock;

    ApprovalService(MinutesFinder finder, MinutesRights rights, MinutesRepository versions, SeatRepository seats, MinutedMeetings meetings, MinutesViews views, RegencyClock clock) {
        this.finder = finder;
        this.rights = rights;
        this.versions = versions;
        this.seats = seats;
        this.meetings = meetings;
        this.views = views;
        this.clock = clock;
    }

    @Transactional
    public MinutesView approve(Actor actor, String code, ApprovalTerms said) {
        MinutesFile file = finder.held(actor, code, null);
        MinutesAccess access = rights.of(actor, file);
        List<Seat> open = access.requireApprovable();
        DomainError.requireRead(said.version(), file.version().number());
        Seat seat = seat(open, access, said.seat());
        Checks checks = new Checks();
        OnBehalf behalf = Spoken.read(said.onBehalf(), access.onBehalf(seat), file, clock.today(), checks);
        checks.end();
        seats.approve(file.version(), seat.seat(), access.by(seat), clock.now(), behalf);
        Facts facts = Facts.of().say("version", file.version().number()).say("party", seat.name());
        Spoken.tell(facts, behalf);
        meetings.tell(actor, file.meeting().ref(), new MinutedMeetings.Told("approval", null, facts.map(), null));
        return views.of(actor, finder.find(actor, code, null));
    }

    /** For the page that asks for it: refused like the approval itself. */
    @ReadOnly
    MinutesPage forApproval(Actor actor, String code) {
        MinutesFile file = finder.find(actor, code, null);
        MinutesAccess access = rights.of(actor, file);
        access.requireApprovable();
        return MinutesPage.of(file, access);
    }

    private static Seat seat(List<Seat> open, MinutesAccess access, Integer named) {
        List<Seat> own = open.stream().filter(access::speaks).toList();
        if (named == null && own.size() == 1) {
            return own.get(0);
        }
        return open.stream().filter(it -> named != null && it.seat() == named).findFirst().orElseThrow(() -> DomainError.invalid("seat", named == null ? "error.required" : "minutes.error.seat"));
    }

    /** Nothing of it can change from now on. */
    @Transactional
    public MinutesView seal(Actor actor, String code, Long read) {
        meetings.forMove(actor, code, "sealing");
        MinutesFile file = finder.held(actor, code, read);
        rights.of(actor, file).requireOpen();
        if (file.undecided()) {
            throw DomainError.conflict("minutes.error.undecided");
        }
        if (!file.ripe(clock.today())) {
            throw DomainError.conflict("minutes.error.not-ripe", file.closes());
        }
        Instant at = clock.now();
        String record = finder.record(file.text().sealed(file.seats().stream().map(ApprovalService::approval).toList(), at.toString()));
        String seal = Canonical.hash(record);
        versions.supersede(file.version().meeting(), MinutesStatus.SEALED);
        versions.seal(file.version(), record, seal, at);
        Facts facts = Facts.of().change("status", file.meeting().ref().status(), MeetingStatus.SEALED).say("version", file.version().number()).say("seal", seal);
        meetings.moved(actor, code, new MinutedMeetings.Told("sealing", null, facts.map(), null));
        return views.of(actor, finder.find(actor, code, file.version().number()));
    }

    private static MinutesText.Approval approval(Seat it) {
        return new MinutesText.Approval(it.name(), it.approved(), it.approvedBy(), it.approved() ? it.approvedAt().toString() : null, it.saidBy(), it.saidOn() == null ? null : it.saidOn().toString(), it.document());
    }
}
