package rakor.notice;

import java.time.Instant;
import rakor.database.Row;

/** A mail of the outbox as it is kept. */
record Mail(long id, String code, Draft draft, MailStatus state, int attempts, Instant nextAt, Instant giveUpAt, String lastError, Instant createdAt, Instant sentAt) {

    static Mail read(Row row) {
        Draft draft = new Draft(row.text("reason"), row.of(MailKind.class, "kind"), row.text("about"), row.small("sequence"), row.text("receiver"), row.text("receiver_name"), row.text("subject"), row.text("body"), row.text("calendar"), row.small("letter"));
        return new Mail(row.number("id"), row.text("code"), draft, row.of(MailStatus.class, "state"), row.small("attempts"), row.instant("next_at"), row.instant("give_up_at"), row.text("last_error"), row.instant("created_at"), row.instant("sent_at"));
    }
}
