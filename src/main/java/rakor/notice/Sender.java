package rakor.notice;

import jakarta.inject.Singleton;

/** Whom our mails are from, for what is written before a mail goes out. */
@Singleton
public class Sender {
    private final MailSettings settings;

    Sender(MailSettings settings) {
        this.settings = settings;
    }

    /** Before any server is set, an address nobody has. */
    public String address() {
        return settings.server().map(server -> server.from().getAddress()).orElse("rakor@rakor.invalid");
    }

    /** Whether mails go to the demonstration's own server. */
    public boolean demonstration() {
        return !settings.real() && settings.server().isPresent();
    }
}
