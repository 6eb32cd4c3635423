package rakor.minutes.paper;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import rakor.common.Actor;
import rakor.common.Checks;
import rakor.common.DomainError;
import rakor.common.RegencyClock;
import rakor.history.Facts;
import rakor.meeting.MinutedMeetings;
import rakor.meeting.Words;
import rakor.minutes.Copy;
import rakor.minutes.CopyKind;
import rakor.minutes.MinutesService;
import rakor.minutes.MinutesStatus;
import rakor.minutes.MinutesView;
import rakor.minutes.paper.CopyRepository.Kept;
import rakor.minutes.paper.CopyRepository.Place;

/** Numbered copies of sealed versions, and files signed outside: who gets which, and that each stays what it was. */
@Singleton
public class CopyService {
    /** Of one kind and version. */
    private static final int MOST = 500;
    private static final int MOST_SIGNED = 20;
    private final CopyRepository copies;
    private final MinutesService minutes;
    private final MinutedMeetings meetings;
    private final RegencyClock clock;

    CopyService(CopyRepository copies, MinutesService minutes, MinutedMeetings meetings, RegencyClock clock) {
        this.copies = copies;
        this.minutes = minutes;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** Those of one version, without the files. */
    @ReadOnly
    public List<Copy> list(Actor actor, String code, int version) {
        MinutedMeetings.Record meeting = meetings.read(actor, code);
        minutes.status(actor, meeting, version);
        return copies.seen(actor, meeting.ref().id(), version);
    }

    /** For the pages that hand out copies: refused like the act itself. */
    @ReadOnly
    CopyPage page(Actor actor, String code, int version) {
        MinutedMeetings.Record meeting = meetings.read(actor, code);
        requireIssuable(actor, meeting, version);
        return new CopyPage(minutes.read(actor, code, version), copies.of(meeting.ref().id(), version), null);
    }

    /** For the page that takes an attached file back. */
    @ReadOnly
    CopyPage signed(Actor actor, String code, int version, int number) {
        MinutedMeetings.Record meeting = meetings.read(actor, code);
        MinutesView view = minutes.read(actor, code, version);
        requireKeeper(meeting);
        Copy file = copies.find(new Place(meeting.ref().id(), version, CopyKind.SIGNED, number)).filter(Copy::present).orElseThrow(DomainError::notFound);
        return new CopyPage(view, List.of(), file);
    }

    /** A copy for each recipient, under the next numbers; each is printed when it is first asked for. */
    @Transactional
    public List<Copy> issue(Actor actor, String code, int version, IssuingTerms terms) {
        MinutedMeetings.Record meeting = held(actor, code, version);
        terms.check();
        int last = last(meeting, version, terms.kind());
        if (last + terms.recipients().size() > MOST) {
            throw DomainError.conflict("document.copy.error.full", MOST);
        }
        for (int i = 0; i < terms.recipients().size(); i++) {
            copies.insert(new Place(meeting.ref().id(), version, terms.kind(), last + 1 + i), terms.recipients().get(i), clock.now(), actor.name());
        }
        Facts facts = Facts.of().say("version", version).say("paper", terms.kind()).say("first", last + 1).say("recipients", String.join("; ", terms.recipients()));
        meetings.tell(actor, meeting.ref(), new MinutedMeetings.Told("issue", null, facts.map(), null));
        return copies.of(meeting.ref().id(), version);
    }

    private MinutedMeetings.Record held(Actor actor, String code, int version) {
        MinutedMeetings.Record meeting = meetings.held(actor, code);
        requireIssuable(actor, meeting, version);
        return meeting;
    }

    /** Only what is sealed and counts is handed out; by the recorder office. */
    private void requireIssuable(Actor actor, MinutedMeetings.Record meeting, int version) {
        MinutesStatus status = minutes.status(actor, meeting, version);
        requireKeeper(meeting);
        if (status != MinutesStatus.SEALED) {
            throw DomainError.conflict("document.copy.error.not-sealed", "minutes.status." + status);
        }
    }

    private static void requireKeeper(MinutedMeetings.Record meeting) {
        if (!meeting.keeper()) {
            throw DomainError.notPermitted("meeting.error.recorder-only");
        }
    }

    private int last(MinutedMeetings.Record meeting, int version, CopyKind kind) {
        return copies.of(meeting.ref().id(), version).stream().filter(it -> it.kind() == kind).mapToInt(Copy::number).max().orElse(0);
    }

    /** Keeps a file that was signed outside with the version it belongs to. */
    @Transactional
    public List<Copy> attach(Actor actor, String code, int version, SignedTerms terms) {
        MinutedMeetings.Record meeting = held(actor, code, version);
        terms.check();
        int number = last(meeting, version, CopyKind.SIGNED) + 1;
        if (number > MOST_SIGNED) {
            throw DomainError.conflict("document.copy.error.full", MOST_SIGNED);
        }
        Place place = new Place(meeting.ref().id(), version, CopyKind.SIGNED, number);
        Kept file = Kept.of(terms.file());
        copies.insert(place, terms.named(), clock.now(), actor.name());
        copies.fill(place, file);
        meetings.tell(actor, meeting.ref(), new MinutedMeetings.Told("attachment", null, facts(place).say("named", terms.named()).say("hash", file.hash()).map(), null));
        return copies.of(meeting.ref().id(), version);
    }

    /** Of a file attached by mistake nothing stays but its hash and why; also where the version no longer counts. */
    @Transactional
    public List<Copy> withdraw(Actor actor, String code, int version, int number, String why) {
        MinutedMeetings.Record meeting = meetings.held(actor, code);
        minutes.status(actor, meeting, version);
        requireKeeper(meeting);
        Place place = new Place(meeting.ref().id(), version, CopyKind.SIGNED, number);
        Copy copy = copies.find(place).orElseThrow(DomainError::notFound);
        new Checks().text(why, "reason", 1000).end();
        if (!copy.present()) {
            throw DomainError.conflict("document.copy.error.withdrawn");
        }
        copies.withdraw(place, Words.tidy(why));
        meetings.tell(actor, meeting.ref(), new MinutedMeetings.Told("detachment", null, facts(place).map(), Words.tidy(why)));
        return copies.of(meeting.ref().id(), version);
    }

    /** One the actor may have: numbered copies are handed out by the recorder office. */
    @ReadOnly
    Copy copy(Actor actor, String code, int version, CopyKind kind, int number) {
        MinutedMeetings.Record meeting = meetings.read(actor, code);
        minutes.status(actor, meeting, version);
        Copy copy = copies.find(new Place(meeting.ref().id(), version, kind, number)).filter(Copy::present).orElseThrow(DomainError::notFound);
        if (copy.numbered()) {
            requireKeeper(meeting);
        }
        return copy;
    }

    /** @return the file; empty while it was never printed */
    @ReadOnly
    Optional<byte[]> file(Actor actor, String code, int version, CopyKind kind, int number) {
        return copies.kept(new Place(meetings.read(actor, code).ref().id(), version, kind, number)).map(Kept::sound);
    }

    /** Keeps what was printed, and gives what is kept: the first print, where two were made at once. */
    @Transactional
    byte[] keep(Actor actor, String code, Copy of, int version, byte[] printed) {
        MinutedMeetings.Record meeting = meetings.held(actor, code);
        Place place = new Place(meeting.ref().id(), version, of.kind(), of.number());
        if (copies.find(place).isEmpty()) {
            copies.insert(place, null, clock.now(), actor.name());
        }
        Kept file = Kept.of(printed);
        if (copies.fill(place, file)) {
            meetings.tell(actor, meeting.ref(), new MinutedMeetings.Told("printing", null, facts(place).say("hash", file.hash()).map(), null));
        }
        return copies.kept(place).map(Kept::sound).orElseThrow(DomainError::notFound);
    }

    private static Facts facts(Place it) {
        return Facts.of().say("version", it.version()).say("paper", it.kind()).say("copy", it.number() == 0 ? null : it.number());
    }
}
