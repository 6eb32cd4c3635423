package rakor.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import rakor.common.RegencyClock;

/** One connection to a mail server, over which several mails go. Every wait on it is bounded. */
final class Delivery implements AutoCloseable {
    private final MailServer server;
    private final Session session;
    private final Transport transport;
    private final RegencyClock clock;

    private Delivery(MailServer server, Session session, Transport transport, RegencyClock clock) {
        this.server = server;
        this.session = session;
        this.transport = transport;
        this.clock = clock;
    }

    /** @throws MessagingException when the server cannot be reached or does not let us in */
    static Delivery begin(MailServer server, RegencyClock clock) throws MessagingException {
        Session session = Session.getInstance(properties(server));
        Transport transport = session.getTransport("smtp");
        transport.connect(server.host(), server.port(), server.user(), server.password());
        return new Delivery(server, session, transport, clock);
    }

    void send(Mail mail, byte[] letter) throws MessagingException {
        MimeMessage message = Message.of(session, server.from(), mail, letter, clock.now());
        if (!transport.isConnected()) {
            transport.connect(server.host(), server.port(), server.user(), server.password());
        }
        transport.sendMessage(message, message.getAllRecipients());
    }

    private static Properties properties(MailServer server) {
        Properties p = new Properties();
        p.put("mail.smtp.connectiontimeout", "10000");
        p.put("mail.smtp.timeout", "20000");
        p.put("mail.smtp.writetimeout", "20000");
        p.put("mail.smtp.auth", String.valueOf(server.user() != null));
        p.put("mail.smtp.ssl.enable", String.valueOf(server.tls().equals("tls")));
        p.put("mail.smtp.starttls.enable", String.valueOf(server.tls().equals("starttls")));
        p.put("mail.smtp.starttls.required", String.valueOf(server.tls().equals("starttls")));
        p.put("mail.smtp.ssl.checkserveridentity", "true");
        p.put("mail.mime.charset", "UTF-8");
        return p;
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException e) {
            // what was taken was taken
        }
    }
}
