package rakor.notice;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

/** A mail as it goes over the line: the text twice, the calendar entry beside it, the letter attached. */
final class Message extends MimeMessage {
    private final String id;

    private Message(Session session, String id) {
        super(session);
        this.id = id;
    }

    /** @param letter PDF; null when none goes with it */
    static MimeMessage of(Session session, InternetAddress from, Mail mail, byte[] letter, Instant now) throws MessagingException {
        Draft draft = mail.draft();
        String domain = from.getAddress().substring(from.getAddress().lastIndexOf('@') + 1);
        Message message = new Message(session, "<" + mail.code() + "@" + domain + ">");
        message.setFrom(from);
        message.setRecipient(RecipientType.TO, to(draft));
        message.setSubject(OneLine.of(draft.subject()), "UTF-8");
        message.setSentDate(Date.from(now));
        message.setHeader("Auto-Submitted", "auto-generated");
        MimeMultipart whole = new MimeMultipart("mixed", part(texts(draft)));
        if (letter != null) {
            whole.addBodyPart(file(letter, "application/pdf", "undangan-" + draft.about() + ".pdf"));
        }
        message.setContent(whole);
        message.saveChanges();
        return message;
    }

    /** The same at every try. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }

    private static InternetAddress to(Draft draft) throws MessagingException {
        InternetAddress to = new InternetAddress(draft.receiver(), true);
        try {
            to.setPersonal(draft.receiverName() == null ? null : OneLine.of(draft.receiverName()), "UTF-8");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
        return to;
    }

    private static MimeMultipart texts(Draft draft) throws MessagingException {
        MimeMultipart texts = new MimeMultipart("alternative");
        texts.addBodyPart(text(draft.body(), "plain"));
        texts.addBodyPart(text(MailHtml.of(draft.body()), "html"));
        if (draft.calendar() != null) {
            String method = draft.calendar().contains("METHOD:CANCEL") ? "CANCEL" : "REQUEST";
            MimeBodyPart calendar = new MimeBodyPart();
            calendar.setDataHandler(new DataHandler(new ByteArrayDataSource(draft.calendar().getBytes(StandardCharsets.UTF_8), "text/calendar; charset=UTF-8; method=" + method)));
            texts.addBodyPart(calendar);
        }
        return texts;
    }

    private static MimeBodyPart text(String text, String kind) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, "UTF-8", kind);
        return part;
    }

    private static MimeBodyPart part(MimeMultipart content) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setContent(content);
        return part;
    }

    private static MimeBodyPart file(byte[] bytes, String type, String name) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, type)));
        part.setFileName(name);
        return part;
    }
}
