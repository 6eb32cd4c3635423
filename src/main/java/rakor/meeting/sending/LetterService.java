package rakor.meeting.sending;

import io.micronaut.context.BeanProvider;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.Role;
import rakor.meeting.InvitationLetter;
import rakor.meeting.MeetingFinder;

/** The letters of invitations, where there is something that makes them. */
@Singleton
public class LetterService {
    private final MeetingFinder finder;
    private final SendingRepository sendings;
    private final BeanProvider<InvitationLetter> letters;

    LetterService(MeetingFinder finder, SendingRepository sendings, BeanProvider<InvitationLetter> letters) {
        this.finder = finder;
        this.sendings = sendings;
        this.letters = letters;
    }

    public boolean made(Actor actor) {
        return letters.isPresent();
    }

    /** To be handed over by the recorder office. */
    public byte[] letter(Actor actor, String code, int number) {
        require(actor, code, number);
        return letters.get().pdf(actor, code, number);
    }

    @ReadOnly
    void require(Actor actor, String code, int number) {
        long meeting = finder.beforeMove(actor, code, InvitationSendingService.MOVE).id();
        sendings.invitee(meeting, number).filter(invitee -> !invitee.withdrawn() && letters.isPresent()).orElseThrow(DomainError::notFound);
    }

    /** For a mail that goes out now: made as the office that keeps the record, whoever sent it. Empty where notices carry no words of the meeting. */
    public Optional<byte[]> ofRecorder(Actor system, String code, int number) {
        return letters.isPresent() ? occasion(code).filter(found -> found.slot().title() != null).map(found -> letters.get().pdf(office(system, found), code, number)) : Optional.empty();
    }

    @ReadOnly
    Optional<Occasion> occasion(String code) {
        return sendings.occasion(code);
    }

    private static Actor office(Actor system, Occasion occasion) {
        return new Actor(0, system.username(), system.name(), Set.of(Role.OFFICIAL), occasion.recorderId(), occasion.host(), true, Set.of(occasion.recorderId()), system.locale());
    }
}
