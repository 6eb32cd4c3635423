package rakor.notice;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import rakor.database.Rows;
import rakor.database.Sql;

/** The rows of the outbox. {@code next_at} says when a row is due: while it is being sent, when its claim runs out; null once nothing is due. */
@Singleton
class OutboxRepository {
    private static final String ALL = "SELECT o.* FROM outbox o WHERE";
    private final Rows rows;

    OutboxRepository(Rows rows) {
        this.rows = rows;
    }

    /** Nothing happens when the receiver has a mail of that reason already. */
    void insert(String code, Draft d, Instant now, Instant giveUpAt) {
        rows.update(Sql.of("INSERT IGNORE INTO outbox (code, reason, receiver, receiver_name, kind, about, sequence, subject, body, calendar, letter, state, next_at, give_up_at, created_at)")
                .add("VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', ?, ?, ?)", code, d.reason(), d.receiver(), d.receiverName(), d.kind(), d.about(), d.sequence(), d.subject(), d.body(), d.calendar(), d.letter(), now, giveUpAt, now));
    }

    /** Due rows that nobody else is taking in this moment; one whose forerunner to the same receiver has not gone out stays behind it. */
    List<Mail> due(Instant now, int most) {
        return rows.list(Sql.of(ALL + " o.next_at <= ? AND NOT EXISTS (SELECT 1 FROM outbox e WHERE e.about = o.about AND e.receiver = o.receiver AND e.sequence < o.sequence AND e.state IN ('WAITING', 'SENDING', 'FAILED'))", now)
                .add("ORDER BY o.next_at LIMIT " + most + " FOR UPDATE SKIP LOCKED"), Mail::read);
    }

    void claim(Mail mail, String by, Instant until) {
        rows.update(Sql.of("UPDATE outbox SET state = 'SENDING', claimed_by = ?, next_at = ? WHERE id = ?", by, until, mail.id()));
    }

    /** @return whether the claim still held and holds on */
    boolean renew(Mail mail, String by, Instant until) {
        return rows.update(Sql.of("UPDATE outbox SET next_at = ? WHERE id = ? AND state = 'SENDING' AND claimed_by = ?", until, mail.id(), by)) == 1;
    }

    void sent(Mail mail, Instant at) {
        rows.update(Sql.of("UPDATE outbox SET state = 'SENT', attempts = attempts + 1, next_at = NULL, claimed_by = NULL, last_error = NULL, sent_at = ? WHERE id = ?", at, mail.id()));
    }

    /** @param next null when it is given up */
    void failed(Mail mail, String by, String error, Instant next) {
        rows.update(Sql.of("UPDATE outbox SET state = ?, attempts = attempts + 1, next_at = ?, claimed_by = NULL, last_error = ? WHERE id = ? AND state = 'SENDING' AND claimed_by = ?",
                next == null ? MailStatus.GIVEN_UP : MailStatus.FAILED, next, error, mail.id(), by));
    }

    /** What a mail said is emptied; that it went out, when and to whom stays, so that nothing goes out twice. */
    void forgetWords(Instant before) {
        rows.update(Sql.of("UPDATE outbox SET subject = '', body = '', calendar = NULL, receiver_name = NULL WHERE state = 'SENT' AND created_at < ? AND sent_at < ? AND body <> '' LIMIT 1000", before, before));
    }

    Optional<Mail> find(String code) {
        return rows.one(Sql.of(ALL + " o.code = ?", Sql.ascii(code)), Mail::read);
    }

    Optional<Mail> locked(String code) {
        return rows.one(Sql.of(ALL + " o.code = ? FOR UPDATE", Sql.ascii(code)), Mail::read);
    }

    void again(Mail mail, Instant now, Instant giveUpAt) {
        rows.update(Sql.of("UPDATE outbox SET state = 'WAITING', attempts = 0, next_at = ?, give_up_at = ? WHERE id = ?", now, giveUpAt, mail.id()));
    }
}
