package rakor.notice;

/**
 * A mail to be put into the outbox.
 *
 * @param reason   names what it tells of: of one reason a receiver gets one mail, ever
 * @param about    code of the record it is about; mails about one record reach a receiver in the order of {@code sequence}
 * @param body     plain text; the web form is made from it
 * @param calendar an iCalendar object; null for none
 * @param letter   number of the invitation whose letter goes with it; null for none
 */
public record Draft(String reason, MailKind kind, String about, int sequence, String receiver, String receiverName, String subject, String body, String calendar, Integer letter) {}
