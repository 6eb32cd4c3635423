package rakor.notice.invitation;

import java.util.ArrayList;
import java.util.List;
import rakor.meeting.MeetingTimes;
import rakor.meeting.sending.Addressee;
import rakor.meeting.sending.InvitationNotice;
import rakor.meeting.sending.Slot;
import rakor.notice.OneLine;
import rakor.web.Frame;

/** What a mail about an invitation says, in the receiver's language. A meeting of class T or R is named by its code alone. */
record InvitationWords(Frame f, InvitationNotice notice, String replyLink, boolean letter) {

    String subject() {
        return f.t("notice.words.subject." + notice.kind(), OneLine.of(name()), f.formats().shortDay(notice.occasion().slot().date()));
    }

    /** The title, or words with the code where notices carry none. */
    String name() {
        String title = notice.occasion().slot().title();
        return title == null ? f.t("notice.words.untitled", notice.occasion().code()) : title;
    }

    String body() {
        List<String> paragraphs = new ArrayList<>(List.of(greeting(), f.t("notice.words.what." + notice.kind(), notice.occasion().host()), facts()));
        if (notice.former() != null) {
            paragraphs.add(f.t("notice.words.formerly") + " " + line(notice.former()));
        }
        if (notice.kind() == InvitationNotice.Kind.CANCELLATION && notice.occasion().reason() != null) {
            paragraphs.add(f.t("notice.words.reason", OneLine.of(notice.occasion().reason())));
        }
        if (answers()) {
            paragraphs.add(f.t("notice.words.reply") + "\n" + replyLink);
            paragraphs.add(f.t("notice.words.link"));
        }
        if (letter) {
            paragraphs.add(f.t("notice.words.letter"));
        }
        paragraphs.add(OneLine.of(notice.occasion().host()) + "\n" + f.t("notice.words.by"));
        return String.join("\n\n", paragraphs);
    }

    /** Shorter, for the entry in a calendar. */
    String description() {
        return answers() ? f.t("notice.words.reply") + "\n" + replyLink : f.t("notice.words.what." + notice.kind(), notice.occasion().host());
    }

    private boolean answers() {
        return notice.kind() == InvitationNotice.Kind.INVITATION || notice.kind() == InvitationNotice.Kind.CHANGE;
    }

    private String greeting() {
        Addressee to = notice.to();
        List<String> lines = new ArrayList<>(List.of(f.t("notice.words.dear", OneLine.of(to.person() != null ? to.person() : to.capacity() != null ? to.capacity() : f.t("notice.words.leadership")))));
        if (to.person() != null && to.capacity() != null) {
            lines.add(OneLine.of(to.capacity()));
        }
        lines.add(OneLine.of(to.party()));
        return String.join("\n", lines);
    }

    private String facts() {
        Slot slot = notice.occasion().slot();
        List<String> lines = new ArrayList<>();
        if (slot.title() != null) {
            lines.add(f.t("notice.words.title", OneLine.of(slot.title())));
        }
        lines.add(f.t("notice.words.code", notice.occasion().code()));
        lines.add(f.t("notice.words.when", MeetingTimes.line(f, slot.date(), slot.startsAt(), slot.endsAt())));
        lines.add(f.t("notice.words.where", place(slot)));
        return String.join("\n", lines);
    }

    private String line(Slot slot) {
        String now = notice.occasion().slot().title();
        String title = now == null || slot.title() == null || slot.title().equals(now) ? "" : OneLine.of(slot.title()) + "; ";
        return title + MeetingTimes.line(f, slot.date(), slot.startsAt(), slot.endsAt()) + "; " + place(slot);
    }

    private String place(Slot slot) {
        return slot.venue() == null ? f.t("notice.words.no-venue") : OneLine.of(slot.venue());
    }
}
