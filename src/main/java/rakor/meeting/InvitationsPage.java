package rakor.meeting;

import java.util.List;
import rakor.common.Side;
import rakor.stakeholder.OrganizationRef;
import rakor.web.Frame;
import rakor.web.Option;

/** @param organizations offered for inviting; empty for who only reads */
record InvitationsPage(MeetingFile file, List<OrganizationRef> organizations) {
    MeetingView meeting() {
        return file.meeting();
    }

    String link(String more) {
        return MeetingLinks.meeting(meeting().code()) + more;
    }

    List<Option> sides(Frame f) {
        return MeetingFormPage.options(f, "side", Side.values());
    }

    /** Nobody answers what nobody was told of. */
    boolean announced() {
        return meeting().status() != MeetingStatus.DRAFT;
    }

    /** In class T and R an invitation opens nothing to a partner. */
    boolean restricted() {
        return meeting().securityClass() != SecurityClass.B;
    }
}
