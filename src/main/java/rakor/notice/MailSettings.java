package rakor.notice;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.util.Map;
import java.util.Optional;
import rakor.Opening;
import rakor.StartError;

/** Where mails go, from {@code RAKOR_SMTP_…} and {@code RAKOR_MAIL_FROM}; without a host to the demonstration's own server, else nowhere. */
@Singleton
class MailSettings implements Opening {
    private static final Map<String, Integer> PORTS = Map.of("starttls", 587, "tls", 465, "none", 25);
    private final TestServer test;
    private final MailServer given;

    MailSettings(Smtp smtp, TestServer test) {
        this.test = test;
        this.given = smtp.host() == null ? null : server(smtp);
    }

    /** The settings as they are written. */
    @Singleton
    record Smtp(@Nullable @Value("${rakor.smtp.host}") String host, @Nullable @Value("${rakor.smtp.port}") String port, @Nullable @Value("${rakor.smtp.user}") String user,
            @Nullable @Value("${rakor.smtp.password}") String password, @Nullable @Value("${rakor.smtp.tls}") String tls, @Nullable @Value("${rakor.mail.from}") String from) {
        Smtp {
            host = given(host);
            port = given(port);
            user = given(user);
            tls = given(tls);
            from = given(from);
        }

        private static String given(String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }
    }

    @Override
    public int order() {
        return 0;
    }

    /** Being made is all: a setting that cannot be used stops the start. */
    @Override
    public void open() {}

    /** Whether an office's own server is set. */
    boolean real() {
        return given != null;
    }

    /** Empty when there is nowhere to send to; then mails wait. */
    Optional<MailServer> server() {
        return given != null ? Optional.of(given) : test.port().map(port -> new MailServer("127.0.0.1", port, null, null, "none", from("Rakor <rakor@peragaan.invalid>")));
    }

    private static MailServer server(Smtp smtp) {
        String tls = smtp.tls() == null ? "starttls" : smtp.tls();
        if (!PORTS.containsKey(tls)) {
            throw new StartError("RAKOR_SMTP_TLS must be starttls, tls or none, not \"" + tls + "\".");
        }
        if (smtp.port() != null && (!smtp.port().matches("[0-9]{1,5}") || Integer.parseInt(smtp.port()) < 1 || Integer.parseInt(smtp.port()) > 65_535)) {
            throw new StartError("RAKOR_SMTP_PORT must be a number from 1 to 65535, not \"" + smtp.port() + "\".");
        }
        if (smtp.from() == null) {
            throw new StartError("RAKOR_MAIL_FROM must say whom mails are from, like: Rakor <rakor@example.go.id>");
        }
        return new MailServer(smtp.host(), smtp.port() == null ? PORTS.get(tls) : Integer.parseInt(smtp.port()), smtp.user(), smtp.password(), tls, from(smtp.from()));
    }

    private static InternetAddress from(String text) {
        try {
            InternetAddress read = new InternetAddress(text, true);
            return read.getPersonal() == null ? read : new InternetAddress(read.getAddress(), read.getPersonal(), "UTF-8");
        } catch (AddressException | UnsupportedEncodingException e) {
            throw new StartError("RAKOR_MAIL_FROM must be an address like rakor@example.go.id or Rakor <rakor@example.go.id>, not \"" + text + "\".");
        }
    }
}
