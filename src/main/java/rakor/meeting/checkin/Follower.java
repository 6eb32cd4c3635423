package rakor.meeting.checkin;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import rakor.common.Actor;
import rakor.meeting.Attendance;
import rakor.meeting.InvitedParty;
import rakor.meeting.PartyAttendance;

/** Lets each party's attendance follow its people. What an official said by hand is never taken back, only made more. */
@Singleton
class Follower {
    private static final int LONGEST = 200;
    private final AttendeeRepository attendees;
    private final FollowedRepository followed;
    private final PartyAttendance parties;

    Follower(AttendeeRepository attendees, FollowedRepository followed, PartyAttendance parties) {
        this.attendees = attendees;
        this.followed = followed;
        this.parties = parties;
    }

    void follow(Actor actor, Gathering meeting, Collection<Integer> invitations) {
        TreeSet<Integer> touched = invitations.stream().filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
        if (!touched.isEmpty()) {
            parties.parties(meeting.id()).stream().filter(party -> touched.contains(party.number())).forEach(party -> follow(actor, meeting, party));
        }
    }

    private void follow(Actor actor, Gathering meeting, InvitedParty party) {
        FollowedRepository.Followed last = followed.find(meeting.id(), party.number()).filter(kept -> kept.version() == party.version()).orElse(null);
        boolean byHand = last == null && party.attendance() != null && party.attendance().came();
        if (byHand) {
            return;
        }
        Attendance before = last == null ? party.attendance() : last.before();
        List<Attendee> came = attendees.ofInvitation(meeting.id(), party.number()).stream().filter(Attendee::came).toList();
        if (came.isEmpty() && last == null) {
            return;
        }
        InvitedParty.Came now = came.isEmpty() ? new InvitedParty.Came(before, null, null, null) : came(came);
        long version = parties.follow(actor, meeting.subject(), party.number(), now);
        if (came.isEmpty()) {
            followed.forget(meeting.id(), party.number());
        } else {
            followed.keep(meeting.id(), party.number(), new FollowedRepository.Followed(before, version));
        }
    }

    /** Somebody of its own makes it present; else those who stand for it are named. It has left when everybody has. */
    private static InvitedParty.Came came(List<Attendee> people) {
        boolean own = people.stream().anyMatch(one -> one.status() == Attendance.PRESENT);
        Instant arrived = people.stream().map(Attendee::arrivedAt).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
        boolean allLeft = people.stream().allMatch(one -> one.leftAt() != null);
        Instant left = allLeft ? people.stream().map(Attendee::leftAt).max(Comparator.naturalOrder()).orElse(null) : null;
        String names = people.stream().map(one -> one.name() == null ? one.representing() : one.name()).distinct().collect(Collectors.joining(", "));
        String shown = names.length() <= LONGEST ? names : names.substring(0, LONGEST - 1) + "…";
        return new InvitedParty.Came(own ? Attendance.PRESENT : Attendance.REPRESENTED, own ? null : shown, arrived, left);
    }
}
