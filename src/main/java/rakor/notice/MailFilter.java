package rakor.notice;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import rakor.common.DomainError;
import rakor.web.ListQuery;

/** What the list of mails is narrowed to; null means not narrowed. {@code about} is a meeting's code. */
record MailFilter(MailStatus state, MailKind kind, String about, String receiver) {
    static final Set<String> NAMES = Set.of("state", "kind", "about", "receiver");

    static MailFilter of(ListQuery query) {
        query.sort(List.of("-createdAt"));
        return new MailFilter(query.choice("state", MailStatus.class), query.choice("kind", MailKind.class), query.text("about"), query.text("receiver"));
    }

    boolean narrowed() {
        return state != null || kind != null || about != null || receiver != null;
    }

    /** The last mail of the page before. */
    record After(Instant at, String code) {
        static After of(ListQuery query) {
            List<String> parts = query.after(2);
            try {
                return parts == null ? null : new After(Instant.parse(parts.get(0)), parts.get(1));
            } catch (DateTimeParseException e) {
                throw DomainError.unreadable("error.cursor");
            }
        }
    }
}
