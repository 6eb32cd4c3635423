package rakor.meeting;

import java.util.List;
import rakor.common.Side;
import rakor.stakeholder.PostRef;
import rakor.web.Frame;
import rakor.web.Option;

/** One invited party's form. */
record InvitationPage(MeetingFile file, InvitationView party, List<PostRef> posts) {
    String link(String more) {
        return MeetingLinks.meeting(file.meeting().code()) + "/invitations" + more;
    }

    boolean group() {
        return party.organization() == null;
    }

    List<Option> postOptions() {
        return posts.stream().map(post -> new Option(post.code(), post.name())).toList();
    }

    List<Option> sides(Frame f) {
        return MeetingFormPage.options(f, "side", Side.values());
    }

    boolean mayBeWithdrawn() {
        return party.attendance() == null && party.withdrawnAt() == null;
    }
}
