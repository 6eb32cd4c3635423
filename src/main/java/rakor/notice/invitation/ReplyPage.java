package rakor.notice.invitation;

import rakor.meeting.InvitationAnswer;
import rakor.meeting.sending.ReplyView;
import rakor.web.Frame;

/** What the holder of a reply link sees. */
record ReplyPage(String token, ReplyView view) {
    String action() {
        return ReplyLinks.PATH + token;
    }

    boolean open() {
        return view.state() == ReplyView.State.OPEN;
    }

    String name(Frame f) {
        String title = view.occasion().slot().title();
        return title == null ? f.t("notice.words.untitled", view.occasion().code()) : title;
    }

    /** What was answered, in words; null when nothing was. */
    String answered(Frame f) {
        if (view.reply() == null) {
            return null;
        }
        return view.reply().answer() == InvitationAnswer.DEPUTY ? f.t("notice.reply.deputy-comes", view.reply().deputyName(), view.reply().deputyPost()) : f.label("notice.answer", view.reply().answer());
    }
}
