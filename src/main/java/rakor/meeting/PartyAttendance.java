package rakor.meeting;

import jakarta.inject.Singleton;
import java.util.List;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.history.Facts;
import rakor.history.History;
import rakor.history.Subject;

/** Lets the attendance of an invited party follow the people who came for it, within the transaction that holds the meeting. */
@Singleton
public class PartyAttendance {
    private final InvitationRepository invitations;
    private final History history;

    PartyAttendance(InvitationRepository invitations, History history) {
        this.invitations = invitations;
        this.history = history;
    }

    /** Those still invited, in the order they were. */
    public List<InvitedParty> parties(long meeting) {
        return invitations.all(meeting).stream().filter(one -> !one.withdrawn()).map(PartyAttendance::party).toList();
    }

    /** @return the invitation's version afterwards */
    public long follow(Actor actor, Subject meeting, int number, InvitedParty.Came came) {
        Invitation was = invitations.find(meeting.id(), number).orElseThrow(DomainError::notFound);
        Facts facts = Facts.of().change("attendance", was.attendance(), came.attendance()).change("representedBy", was.representedBy(), came.representedBy())
                .change("arrivedAt", was.arrivedAt(), came.arrivedAt()).change("leftAt", was.leftAt(), came.leftAt());
        if (facts.none()) {
            return was.version();
        }
        invitations.update(meeting.id(), new Invitation(was.number(), was.organization(), was.post(), was.personName(), was.positionText(), was.groupText(), was.side(), was.headcount(), was.headcountSource(),
                came.attendance(), came.representedBy(), came.arrivedAt(), came.leftAt(), was.withdrawnAt(), was.version()));
        history.write(actor, meeting, "attendance", facts.say("number", number).map(), null);
        return was.version() + 1;
    }

    private static InvitedParty party(Invitation i) {
        return new InvitedParty(i.number(), i.organization(), i.groupText(), i.personName(), i.positionText(), i.headcount(), i.attendance(), i.representedBy(), i.version());
    }
}
