package rakor.meeting.sending;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import rakor.meeting.MeetingTimes;
import rakor.meeting.MeetingView;
import rakor.meeting.SecurityClass;
import rakor.web.Frame;

/**
 * Who gets the invitation, and what is handed over.
 *
 * @param letters whether letters can be downloaded
 * @param address of this Rakor
 * @param shownAt where the mails can be read; null outside the demonstration
 */
record SendingPage(MeetingView meeting, SendingView sending, boolean letters, String address, String shownAt) {
    String link(String more) {
        return "/meetings/" + meeting.code() + more;
    }

    List<SendingView.Line> reached() {
        return sending.parties().stream().filter(line -> line.email() != null || line.sentTo() != null).toList();
    }

    /** Those nobody can write to: letter and link are handed over. */
    List<SendingView.Line> unreached() {
        return sending.parties().stream().filter(line -> line.email() == null).toList();
    }

    /** Everybody who can be written to got it. */
    boolean sent() {
        return sending.ready() == 0 && sending.parties().stream().anyMatch(line -> line.sentTo() != null);
    }

    String title() {
        return sent() ? "notice.sending.title.sent" : "notice.sending.title";
    }

    boolean restricted() {
        return meeting.securityClass() != SecurityClass.B;
    }

    /** For a chat: no name, no address, no reply link, and of a restricted meeting no title. */
    String share(Frame f) {
        String title = restricted() ? f.t("notice.share.restricted", meeting.code()) : f.t("notice.share.title", meeting.title());
        String place = meeting.venue() == null ? f.t("notice.words.no-venue") : meeting.venue();
        return String.join("\n", title, MeetingTimes.line(f, meeting.date(), meeting.startsAt(), meeting.endsAt()), f.t("notice.share.place", place), f.t("notice.share.reply"), address + link(""));
    }

    String chat(Frame f) {
        return "https://wa.me/?text=" + URLEncoder.encode(share(f), StandardCharsets.UTF_8).replace("+", "%20");
    }
}
