package rakor.meeting.sending;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.RegencyClock;
import rakor.history.Facts;
import rakor.history.History;
import rakor.history.Subject;
import rakor.meeting.MeetingFinder;
import rakor.stakeholder.person.ContactService;

/** Sends the invitations of an announced meeting: first shown to the recorder office, then sent, to each address once. */
@Singleton
public class InvitationSendingService {
    static final String MOVE = "invitation-sending";
    private final MeetingFinder finder;
    private final SendingRepository sendings;
    private final Addressees addressees;
    private final InvitationNotices notices;
    private final ContactService contacts;
    private final History history;
    private final RegencyClock clock;

    InvitationSendingService(MeetingFinder finder, SendingRepository sendings, Addressees addressees, InvitationNotices notices, ContactService contacts, History history, RegencyClock clock) {
        this.finder = finder;
        this.sendings = sendings;
        this.addressees = addressees;
        this.notices = notices;
        this.contacts = contacts;
        this.history = history;
        this.clock = clock;
    }

    /** Who would get it, at which address; showing people's addresses is noted in their history. */
    @Transactional
    public SendingView preview(Actor actor, String code) {
        return shown(actor, sendings.occasion(finder.beforeMove(actor, code, MOVE).id()).orElseThrow(DomainError::notFound));
    }

    /** To everybody who has an address and did not get it there. @param version of the meeting; null takes what is there */
    @Transactional
    public SendingView send(Actor actor, String code, Long version) {
        Occasion occasion = sendings.occasion(finder.forMove(actor, code, MOVE, version).id()).orElseThrow(DomainError::notFound);
        List<Addressee> fresh = fresh(occasion);
        if (fresh.isEmpty()) {
            throw DomainError.conflict("notice.error.nobody");
        }
        SharedCalendar calendar = calendar(occasion);
        Instant now = clock.now();
        for (Addressee to : fresh) {
            sendings.sent(occasion.meetingId(), to, now);
            notices.tell(new InvitationNotice(InvitationNotice.Kind.INVITATION, occasion, calendar.uid(), calendar.sequence(), null, to, true));
        }
        String numbers = fresh.stream().map(to -> String.valueOf(to.number())).collect(Collectors.joining(", "));
        history.write(actor, new Subject("meeting", occasion.meetingId(), occasion.code()), MOVE, Facts.of().say("invitations", numbers).map(), null);
        return shown(actor, occasion);
    }

    private List<Addressee> fresh(Occasion occasion) {
        List<Sending> sent = sendings.sendings(occasion.meetingId());
        return all(occasion).stream().filter(to -> to.email() != null && sent.stream().noneMatch(one -> one.number() == to.number() && one.receiver().equals(to.email()))).toList();
    }

    private List<Addressee> all(Occasion occasion) {
        return addressees.of(sendings.invitees(occasion.meetingId()), occasion.slot().date());
    }

    private SharedCalendar calendar(Occasion occasion) {
        return sendings.calendar(occasion.meetingId()).orElseGet(() -> {
            SharedCalendar first = new SharedCalendar(UUID.randomUUID().toString(), 0, false, occasion.slot());
            sendings.keep(occasion.meetingId(), first);
            return first;
        });
    }

    private SendingView shown(Actor actor, Occasion occasion) {
        List<Sending> sent = sendings.sendings(occasion.meetingId());
        List<Addressee> all = all(occasion);
        contacts.shown(actor, all.stream().map(Addressee::personId).filter(Objects::nonNull).toList());
        List<SendingView.Line> lines = all.stream().map(to -> line(occasion, to, sent)).toList();
        return new SendingView(occasion.code(), (int) lines.stream().filter(SendingView.Line::ready).count(), lines);
    }

    /** The sending to the present address, else the last one. */
    private SendingView.Line line(Occasion occasion, Addressee to, List<Sending> sent) {
        List<Sending> its = sent.stream().filter(one -> one.number() == to.number()).toList();
        Sending last = its.stream().filter(one -> one.receiver().equals(to.email())).findFirst().orElse(its.isEmpty() ? null : its.get(its.size() - 1));
        return new SendingView.Line(to.number(), to.party(), to.capacity(), to.person(), to.email(), to.via(), last == null ? null : last.receiver(), last == null ? null : last.sentAt(), notices.replyLink(occasion.code(), to.number()));
    }
}
