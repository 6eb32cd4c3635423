package rakor.meeting;

import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.Role;
import rakor.stakeholder.OrganizationRef;

/** Who may do what with a meeting. Who sees it is {@link MeetingSight}'s matter. */
public final class MeetingAccess {
    private MeetingAccess() {}

    /** An official acting for the recorder keeps the record: edits it, moves it, invites, shares. */
    public static boolean keepsRecord(Actor actor, long recorder) {
        return actor.has(Role.OFFICIAL) && actor.actsFor(recorder);
    }

    public static void requireRecorder(Actor actor, long recorder) {
        if (!keepsRecord(actor, recorder)) {
            throw DomainError.notPermitted("meeting.error.recorder-only");
        }
    }

    /** Only officials log meetings. */
    public static void requireOfficial(Actor actor) {
        if (!actor.has(Role.OFFICIAL)) {
            throw DomainError.notPermitted("error.role");
        }
    }

    /** A recorder is an office of the regency that the official acts for. */
    public static boolean mayRecordFor(Actor actor, OrganizationRef office) {
        return actor.has(Role.OFFICIAL) && office.regency() && actor.actsFor(office.id());
    }

    /**
     * What is said of the agenda, and decided: while it is being written it is the regency's, while it is being revised the recorder
     * office's; partners read what was circulated.
     */
    public static boolean seesWords(Actor actor, Meeting meeting) {
        return keepsRecord(actor, meeting.content().recorder()) || !meeting.revising() && (actor.regency() || meeting.status().minuted());
    }

    /** Internal notes and the list of shares are for the regency's own accounts. */
    static boolean seesInternal(Actor actor) {
        return actor.regency();
    }

    /** Whether being invited opens the meeting to the party: always in class B, else only to offices of the regency. */
    static boolean invitationGivesAccess(SecurityClass securityClass, OrganizationRef invited) {
        return securityClass == SecurityClass.B || invited.regency();
    }
}
