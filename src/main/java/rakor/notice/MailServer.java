package rakor.notice;

import jakarta.mail.internet.InternetAddress;

/**
 * A mail server that takes our mails.
 *
 * @param tls {@code starttls}, {@code tls} or {@code none}
 * @param from whom the mails are from
 */
public record MailServer(String host, int port, String user, String password, String tls, InternetAddress from) {}
