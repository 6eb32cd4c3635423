package rakor.meeting.sending;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import rakor.common.Actor;
import rakor.common.Checks;
import rakor.common.DomainError;
import rakor.common.RegencyClock;
import rakor.history.Facts;
import rakor.history.History;
import rakor.history.Subject;
import rakor.meeting.InvitationAnswer;
import rakor.meeting.InvitationReply;
import rakor.meeting.MeetingFinder;
import rakor.meeting.MeetingStatus;

/** Answers to invitations by those who hold their link. Whether a link is genuine was decided by who calls; nobody is signed in. */
@Singleton
public class InvitationReplyService {
    private final MeetingFinder finder;
    private final SendingRepository sendings;
    private final History history;
    private final RegencyClock clock;

    InvitationReplyService(MeetingFinder finder, SendingRepository sendings, History history, RegencyClock clock) {
        this.finder = finder;
        this.sendings = sendings;
        this.history = history;
        this.clock = clock;
    }

    /** For the recorder office, by the invitation's number. */
    @ReadOnly
    public List<RepliedView> list(Actor actor, String code) {
        return new TreeMap<>(sendings.replies(finder.kept(actor, code).id())).entrySet().stream().map(reply -> RepliedView.of(reply.getKey(), reply.getValue())).toList();
    }

    /** Empty once the meeting's day is over: then the link tells nothing any more. */
    @ReadOnly
    public Optional<ReplyView> read(Actor actor, String code, int number) {
        Occasion occasion = sendings.occasion(code).orElseThrow(DomainError::notFound);
        ReplyView view = view(occasion, number);
        return ended(occasion) ? Optional.empty() : Optional.of(view);
    }

    /** The last answer counts, until the meeting is over. */
    @Transactional
    public ReplyView reply(Actor actor, String code, int number, ReplyTerms terms) {
        Occasion occasion = sendings.locked(code).orElseThrow(DomainError::notFound);
        ReplyView before = view(occasion, number);
        if (ended(occasion)) {
            throw DomainError.conflict("notice.reply.over");
        }
        if (before.state() != ReplyView.State.OPEN) {
            throw DomainError.conflict("notice.reply.state." + before.state());
        }
        InvitationReply reply = checked(terms);
        InvitationReply was = before.reply();
        if (was != null && was.equals(new InvitationReply(reply.answer(), reply.deputyName(), reply.deputyPost(), was.at()))) {
            return before;
        }
        sendings.reply(occasion.meetingId(), number, reply);
        Facts facts = Facts.of().say("number", number).say("answer", reply.answer()).say("deputyName", reply.deputyName()).say("deputyPost", reply.deputyPost());
        history.write(actor, new Subject("meeting", occasion.meetingId(), occasion.code()), "invitation-reply", facts.map(), null);
        return view(occasion, number);
    }

    private boolean ended(Occasion occasion) {
        return !clock.now().isBefore(occasion.slot().endOfDay(clock.zone()));
    }

    private InvitationReply checked(ReplyTerms terms) {
        Checks checks = new Checks().present(terms.answer(), "answer");
        if (terms.answer() == InvitationAnswer.DEPUTY) {
            checks.text(terms.deputyName(), "deputyName", 150).text(terms.deputyPost(), "deputyPost", 150);
        }
        checks.end();
        boolean deputy = terms.answer() == InvitationAnswer.DEPUTY;
        return new InvitationReply(terms.answer(), deputy ? terms.deputyName() : null, deputy ? terms.deputyPost() : null, clock.now());
    }

    private ReplyView view(Occasion occasion, int number) {
        Invitee invitee = sendings.invitee(occasion.meetingId(), number).filter(found -> occasion.status() != MeetingStatus.DRAFT).orElseThrow(DomainError::notFound);
        return new ReplyView(occasion, invitee.party(), invitee.capacity(), invitee.personName(), state(occasion, invitee), sendings.replies(occasion.meetingId()).get(number));
    }

    private ReplyView.State state(Occasion occasion, Invitee invitee) {
        if (invitee.withdrawn()) {
            return ReplyView.State.WITHDRAWN;
        }
        if (occasion.status() == MeetingStatus.CANCELLED) {
            return ReplyView.State.CANCELLED;
        }
        return occasion.status() != MeetingStatus.PLANNED || occasion.over(clock.now(), clock.zone()) ? ReplyView.State.OVER : ReplyView.State.OPEN;
    }
}
