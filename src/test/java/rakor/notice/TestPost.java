package rakor.notice;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.slf4j.LoggerFactory;

/** A real mail server for one test. */
final class TestPost {
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    TestPost() {
        ((Logger) LoggerFactory.getLogger("com.icegreen")).setLevel(Level.WARN);
        server.start();
    }

    MailServer address() throws Exception {
        return new MailServer("127.0.0.1", server.getSmtp().getPort(), null, null, "none", new InternetAddress("rakor@contoh.example"));
    }

    MimeMessage[] received() {
        return server.getReceivedMessages();
    }

    void stop() {
        server.stop();
    }

    void start() {
        server.start();
    }
}
