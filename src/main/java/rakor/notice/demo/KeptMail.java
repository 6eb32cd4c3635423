package rakor.notice.demo;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * A mail the demonstration's server kept, read for its page.
 *
 * @param key      the Message-ID's first half
 * @param calendar the iCalendar text; null when there is none
 * @param files    names and sizes of what is attached
 */
record KeptMail(String key, String from, String to, String subject, Instant sentAt, String text, String calendar, List<File> files) {
    record File(String name, int bytes) {}

    static KeptMail read(byte[] bytes) {
        try {
            MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
            Parts parts = new Parts();
            parts.add(mail);
            String key = mail.getMessageID().replaceAll("^<|@.*$", "");
            return new KeptMail(key, ((InternetAddress) mail.getFrom()[0]).toUnicodeString(), ((InternetAddress) mail.getAllRecipients()[0]).toUnicodeString(), mail.getSubject(), mail.getSentDate().toInstant(), parts.text, parts.calendar, parts.files);
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Parts {
        private String text = "";
        private String calendar;
        private final List<File> files = new ArrayList<>();

        void add(Part part) throws MessagingException, IOException {
            if (part.getContent() instanceof Multipart several) {
                for (int i = 0; i < several.getCount(); i++) {
                    BodyPart one = several.getBodyPart(i);
                    add(one);
                }
            } else if (part.getFileName() != null) {
                files.add(new File(part.getFileName(), part.getInputStream().readAllBytes().length));
            } else if (part.isMimeType("text/calendar")) {
                calendar = new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            } else if (part.isMimeType("text/plain")) {
                text = String.valueOf(part.getContent());
            }
        }
    }
}
