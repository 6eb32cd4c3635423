package rakor.notice.demo;

import java.util.Optional;

/** @param address of this Rakor */
record DemoMailPage(KeptMail mail, String address) {
    /** The path of the mail's reply link within this Rakor; null when it has none. The text itself stays text. */
    String replyPath() {
        Optional<String> link = mail.text().lines().filter(line -> line.matches("\\S+/invitation/[A-Za-z0-9_-]+") && line.startsWith(address + "/invitation/")).findFirst();
        return link.map(line -> line.substring(address.length())).orElse(null);
    }
}
