package rakor.notice.invitation;

import jakarta.inject.Singleton;
import java.util.Locale;
import rakor.account.AccountLookup;
import rakor.common.Actor;
import rakor.common.RegencyClock;
import rakor.meeting.sending.InvitationNotice;
import rakor.meeting.sending.InvitationNotices;
import rakor.meeting.sending.LetterService;
import rakor.notice.Draft;
import rakor.notice.MailKind;
import rakor.notice.OutboxService;
import rakor.notice.Sender;
import rakor.web.Formats;
import rakor.web.Frame;
import rakor.web.Messages;

/** Writes what is told of invitations as mails, into the outbox. */
@Singleton
class InvitationMails implements InvitationNotices {
    private final OutboxService outbox;
    private final Sender sender;
    private final ReplyLinks links;
    private final LetterService letters;
    private final AccountLookup accounts;
    private final Messages messages;
    private final RegencyClock clock;

    InvitationMails(OutboxService outbox, Sender sender, ReplyLinks links, LetterService letters, AccountLookup accounts, Messages messages, RegencyClock clock) {
        this.outbox = outbox;
        this.sender = sender;
        this.links = links;
        this.letters = letters;
        this.accounts = accounts;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public void tell(InvitationNotice notice) {
        String code = notice.occasion().code();
        int number = notice.to().number();
        boolean living = notice.kind() == InvitationNotice.Kind.INVITATION || notice.kind() == InvitationNotice.Kind.CHANGE;
        boolean letter = living && notice.occasion().slot().title() != null && letters.made(Actor.system());
        InvitationWords words = new InvitationWords(frame(notice), notice, links.of(code, number), letter);
        String calendar = notice.calendar() ? InvitationCalendar.of(notice, sender.address(), new InvitationCalendar.Words(words.name(), words.description()), clock.now()) : null;
        String reason = code + "/" + number + "/" + (notice.kind() == InvitationNotice.Kind.INVITATION ? "INVITATION" : notice.kind() + "/" + notice.sequence());
        outbox.put(Actor.system(), new Draft(reason, MailKind.valueOf(notice.kind().name()), code, notice.sequence(), notice.to().email(), name(notice), words.subject(), words.body(), calendar, letter ? number : null));
    }

    @Override
    public String replyLink(String meeting, int number) {
        return links.of(meeting, number);
    }

    @Override
    public String shownAt() {
        return sender.demonstration() ? "/dev/mail" : null;
    }

    private static String name(InvitationNotice notice) {
        return notice.to().person() == null ? notice.to().party() : notice.to().person();
    }

    /** The receiver's language, and the regency's hours. */
    private Frame frame(InvitationNotice notice) {
        Long person = notice.to().personId();
        Locale locale = Messages.spoken(person == null ? null : accounts.language(person).map(Locale::forLanguageTag).orElse(null));
        return new Frame(null, messages, new Formats(locale, clock.zone()), null, clock.today(), "", false, null);
    }
}
