package rakor.minutes;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import rakor.commitment.OnBehalf;
import rakor.common.Actor;
import rakor.common.Checks;
import rakor.common.DomainError;
import rakor.common.RegencyClock;
import rakor.history.Facts;
import rakor.meeting.AgendaService;
import rakor.meeting.AgendaTerms;
import rakor.meeting.MinutedMeetings;
import rakor.stakeholder.Directory;
import rakor.stakeholder.OrganizationRef;
import rakor.web.Messages;

/** Parties say what is wrong in the minutes, and the recorder office answers each. */
@Singleton
public class ObjectionService {
    private static final int LONGEST_REASON = 2000;
    private final MinutesFinder finder;
    private final MinutesRights rights;
    private final ObjectionRepository objections;
    private final SeatRepository seats;
    private final MinutedMeetings meetings;
    private final AgendaService agenda;
    private final Directory directory;
    private final MinutesViews views;
    private final Messages messages;
    private final RegencyClock clock;

    ObjectionService(MinutesFinder finder, MinutesRights rights, ObjectionRepository objections, SeatRepository seats, MinutedMeetings meetings, AgendaService agenda, Directory directory, MinutesViews views, Messages messages, RegencyClock clock) {
        this.finder = finder;
        this.rights = rights;
        this.objections = objections;
        this.seats = seats;
        this.meetings = meetings;
        this.agenda = agenda;
        this.directory = directory;
        this.views = views;
        this.messages = messages;
        this.clock = clock;
    }

    @Transactional
    public MinutesView object(Actor actor, String code, ObjectionTerms said) {
        MinutesFile file = finder.held(actor, code, null);
        MinutesAccess access = rights.of(actor, file);
        List<Long> open = access.requireObjectors();
        DomainError.requireRead(said.version(), file.version().number());
        Checks checks = new Checks().text(said.reason(), "reason", LONGEST_REASON).atMost(said.wording(), "wording", 20_000);
        checks.refuse(said.agendaItem() != null && file.text().item(said.agendaItem()) == null, "agendaItem", "minutes.error.item");
        long organization = objector(open, said.organization(), checks);
        OnBehalf behalf = Spoken.read(said.onBehalf(), access.spokenFor(organization), file, clock.today(), checks);
        checks.end();
        int number = objections.of(file.version().meeting()).size() + 1;
        ObjectionTerms kept = new ObjectionTerms(said.organization(), said.agendaItem(), Spoken.words(said.wording()), said.reason().strip(), behalf, said.version());
        objections.insert(file.version().meeting(), Objection.made(number, file.version().number(), organization, kept, new Objection.Stamp(clock.now(), actor.name())));
        seats.takeBack(file.version(), organization);
        Facts facts = Facts.of().say("version", file.version().number()).say("number", number).say("organization", name(organization)).say("agendaItem", said.agendaItem()).say("wording", kept.wording());
        Spoken.tell(facts, behalf);
        meetings.tell(actor, file.meeting().ref(), new MinutedMeetings.Told("objection", null, facts.map(), kept.reason()));
        return views.of(actor, finder.find(actor, code, null));
    }

    /** For the page that asks what is wrong: refused like the objection itself. */
    @ReadOnly
    MinutesPage forObjection(Actor actor, String code) {
        MinutesFile file = finder.find(actor, code, null);
        MinutesAccess access = rights.of(actor, file);
        access.requireObjectors();
        return MinutesPage.of(file, access);
    }

    /** The organisation named, or the only one the actor may object for. */
    private long objector(List<Long> open, String named, Checks checks) {
        if (named == null && open.size() == 1) {
            return open.get(0);
        }
        Long found = named == null ? null : directory.resolve(named).map(OrganizationRef::id).filter(open::contains).orElse(null);
        checks.refuse(found == null, "organization", named == null ? "error.required" : "minutes.error.organization");
        return Objects.requireNonNullElse(found, 0L);
    }

    /** An accepted one opens the record for the next version; new texts of the item, where given, are taken over. */
    @Transactional
    public MinutesView answer(Actor actor, String code, int objection, AnswerTerms said) {
        MinutesFile file = finder.held(actor, code, null);
        MinutesAccess access = rights.of(actor, file);
        Objection it = access.answerable(objection);
        Checks checks = new Checks().present(said.accepted(), "accepted").atMost(said.reason(), "reason", LONGEST_REASON).atMost(said.discussion(), "discussion", 50_000).atMost(said.conclusion(), "conclusion", 20_000);
        checks.refuse(Boolean.FALSE.equals(said.accepted()) && Checks.blank(said.reason()), "reason", "minutes.error.reason").end();
        ObjectionAnswer answer = said.accepted() ? ObjectionAnswer.ACCEPTED : ObjectionAnswer.REJECTED;
        objections.answer(file.version().meeting(), objection, answer, new ObjectionRepository.Said(Spoken.words(said.reason()), clock.now(), actor.name()));
        Map<String, Object> facts = Facts.of().say("number", objection).say("accepted", said.accepted()).map();
        if (answer == ObjectionAnswer.REJECTED) {
            meetings.tell(actor, file.meeting().ref(), new MinutedMeetings.Told("objection-answer", null, facts, Spoken.words(said.reason())));
        } else {
            takeUp(actor, file, it, said, facts);
        }
        return views.of(actor, finder.find(actor, code, null));
    }

    /** For the page that asks for the answer: refused like the answer itself. */
    @ReadOnly
    AnswerPage forAnswer(Actor actor, String code, int objection) {
        MinutesFile file = finder.find(actor, code, null);
        MinutesAccess access = rights.of(actor, file);
        Objection it = access.answerable(objection);
        return new AnswerPage(MinutesPage.of(file, access), it, it.item() == null ? null : agenda.read(actor, code, it.item()));
    }

    private void takeUp(Actor actor, MinutesFile file, Objection it, AnswerTerms said, Map<String, Object> facts) {
        String code = file.meeting().ref().code();
        String why = messages.text(Messages.INDONESIAN, "minutes.why.objection", String.valueOf(it.objection()));
        meetings.tell(actor, file.meeting().ref(), new MinutedMeetings.Told("objection-answer", null, facts, Spoken.words(said.reason())));
        if (file.meeting().revision() == null) {
            meetings.moved(actor, code, new MinutedMeetings.Told("revision", why, Map.of(), why));
        }
        if (it.item() != null && (said.discussion() != null || said.conclusion() != null)) {
            long version = agenda.read(actor, code, it.item()).version();
            DomainError.requireRead(said.version(), version);
            agenda.correct(actor, code, it.item(), version, now -> texts(now, said));
        }
    }

    private static AgendaTerms texts(AgendaTerms now, AnswerTerms said) {
        return new AgendaTerms(now.title(), now.topic(), now.presenter(), now.minutes(), said.discussion() == null ? now.discussion() : said.discussion(), said.conclusion() == null ? now.conclusion() : said.conclusion(),
                now.outcome(), now.outcomeReason(), now.position());
    }

    /** Who objected takes it back. */
    @Transactional
    public MinutesView takeBack(Actor actor, String code, int objection, String reason) {
        new Checks().atMost(reason, "reason", LONGEST_REASON).end();
        MinutesFile file = finder.held(actor, code, null);
        Objection it = file.objection(objection);
        if (!rights.of(actor, file).made(it)) {
            throw DomainError.notPermitted("minutes.error.not-yours");
        }
        if (!it.open()) {
            throw DomainError.conflict("minutes.error.answered");
        }
        objections.answer(file.version().meeting(), objection, ObjectionAnswer.WITHDRAWN, new ObjectionRepository.Said(Spoken.words(reason), clock.now(), actor.name()));
        meetings.tell(actor, file.meeting().ref(), new MinutedMeetings.Told("objection-withdrawal", null, Facts.of().say("number", objection).map(), Spoken.words(reason)));
        return views.of(actor, finder.find(actor, code, null));
    }

    private String name(long organization) {
        return directory.organizations(List.of(organization)).get(organization).code();
    }
}
