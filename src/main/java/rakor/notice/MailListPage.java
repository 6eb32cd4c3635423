package rakor.notice;

import java.util.List;
import rakor.common.Slice;
import rakor.web.Frame;
import rakor.web.Option;

/**
 * The list of mails.
 *
 * @param next    address of the next page; null on the last
 * @param nowhere no mail server is set, so all mails wait
 * @param demo    they go to the demonstration's own server
 */
record MailListPage(Slice<MailView> slice, String next, boolean narrowed, boolean nowhere, boolean demo) {
    List<Option> states(Frame f) {
        return f.options("notice.mail.state", MailStatus.values());
    }

    List<Option> kinds(Frame f) {
        return f.options("notice.mail.kind", MailKind.values());
    }

    /** The look of a state, from those of meetings and commitments. */
    static String css(MailStatus state) {
        return switch (state) {
            case WAITING -> "state-planned";
            case SENDING -> "state-proposed";
            case SENT -> "state-fulfilled";
            case FAILED -> "state-countered";
            case GIVEN_UP -> "state-cancelled";
        };
    }
}
