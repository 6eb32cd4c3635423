package rakor.meeting.sending;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import rakor.common.RegencyClock;
import rakor.meeting.InvitationReplies;
import rakor.meeting.InvitationReply;
import rakor.meeting.InvitationWithdrawn;
import rakor.meeting.MeetingChanged;
import rakor.meeting.MeetingRef;
import rakor.meeting.MeetingStatus;

/** Tells those who were sent an invitation, and nobody else, what became of the meeting: once for each change of what their calendars show. */
@Singleton
class SentInvitations implements MeetingChanged, InvitationWithdrawn, InvitationReplies {
    private final SendingRepository sendings;
    private final InvitationNotices notices;
    private final RegencyClock clock;

    SentInvitations(SendingRepository sendings, InvitationNotices notices, RegencyClock clock) {
        this.sendings = sendings;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public void changed(MeetingRef meeting) {
        SharedCalendar told = sendings.calendar(meeting.id()).filter(calendar -> !calendar.cancelled()).orElse(null);
        Optional<Occasion> found = told == null ? Optional.empty() : sendings.occasion(meeting.id());
        found.filter(occasion -> !occasion.over(clock.now(), clock.zone())).ifPresent(occasion -> tell(occasion, told));
    }

    private void tell(Occasion occasion, SharedCalendar told) {
        if (occasion.status() == MeetingStatus.CANCELLED) {
            tellAll(occasion, told, InvitationNotice.Kind.CANCELLATION);
        } else if (occasion.status() == MeetingStatus.PLANNED && !occasion.slot().equals(told.slot())) {
            tellAll(occasion, told, InvitationNotice.Kind.CHANGE);
        }
    }

    private void tellAll(Occasion occasion, SharedCalendar told, InvitationNotice.Kind kind) {
        SharedCalendar now = told.next(occasion.slot(), kind == InvitationNotice.Kind.CANCELLATION);
        sendings.keep(occasion.meetingId(), now);
        Map<Integer, Invitee> invitees = sendings.invitees(occasion.meetingId()).stream().collect(Collectors.toMap(Invitee::number, one -> one));
        Slot former = kind == InvitationNotice.Kind.CHANGE ? told.slot() : null;
        sendings.sendings(occasion.meetingId()).forEach(sent -> notices.tell(new InvitationNotice(kind, occasion, now.uid(), now.sequence(), former, addressee(invitees.get(sent.number()), sent), true)));
    }

    @Override
    public void withdrawn(MeetingRef meeting, int number) {
        List<Sending> its = sendings.sendings(meeting.id(), number);
        Optional<SharedCalendar> told = sendings.calendar(meeting.id()).filter(calendar -> !calendar.cancelled());
        Optional<Occasion> occasion = sendings.occasion(meeting.id()).filter(found -> !found.over(clock.now(), clock.zone()));
        if (its.isEmpty() || told.isEmpty() || occasion.isEmpty()) {
            return;
        }
        SharedCalendar now = told.get().next(told.get().slot(), false);
        sendings.keep(meeting.id(), now);
        List<Sending> others = sendings.sendings(meeting.id());
        Invitee invitee = sendings.invitee(meeting.id(), number).orElseThrow();
        for (Sending sent : its) {
            boolean only = others.stream().noneMatch(other -> other.receiver().equals(sent.receiver()));
            notices.tell(new InvitationNotice(InvitationNotice.Kind.WITHDRAWAL, occasion.get(), now.uid(), now.sequence(), null, addressee(invitee, sent), only));
        }
    }

    private static Addressee addressee(Invitee invitee, Sending sent) {
        return new Addressee(sent.number(), invitee.party(), invitee.capacity(), sent.receiverName(), sent.personId(), sent.receiver(), sent.personId() == null ? Addressee.Via.ORGANIZATION : Addressee.Via.PERSON);
    }

    @Override
    public Map<Integer, InvitationReply> of(MeetingRef meeting) {
        return sendings.replies(meeting.id());
    }

    @Override
    public Set<Integer> sent(MeetingRef meeting) {
        return sendings.sendings(meeting.id()).stream().map(Sending::number).collect(Collectors.toSet());
    }
}
