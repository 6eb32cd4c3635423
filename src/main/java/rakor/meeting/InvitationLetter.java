package rakor.meeting;

import rakor.common.Actor;

/** Makes the letter of an invitation, where there is something that makes papers. */
public interface InvitationLetter {
    /**
     * The letter as the meeting stands now.
     *
     * @param actor  who keeps the record: an official, or the recorder office itself when a mail goes out
     * @param code   of the meeting
     * @param number of the invitation
     * @return a PDF
     */
    byte[] pdf(Actor actor, String code, int number);
}
