package rakor.meeting.paper;

import jakarta.inject.Singleton;
import rakor.common.Actor;
import rakor.meeting.InvitationLetter;

/** The letter that goes with a mail. */
@Singleton
class InvitationLetters implements InvitationLetter {
    private final MeetingPaperService papers;

    InvitationLetters(MeetingPaperService papers) {
        this.papers = papers;
    }

    @Override
    public byte[] pdf(Actor actor, String code, int number) {
        return papers.invitation(actor, code, number);
    }
}
