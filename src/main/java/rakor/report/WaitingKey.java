package rakor.report;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import rakor.common.DomainError;
import rakor.web.ListQuery;

/** Where a page of what waits ended. */
public record WaitingKey(String key, long id) {
    static WaitingKey of(ListQuery query, Waiting waiting) {
        List<String> parts = query.after(2);
        if (parts == null) {
            return null;
        }
        try {
            boolean day = waiting.kind() == Waiting.Kind.MEETING || waiting.kind() == Waiting.Kind.COMMITMENT;
            if (!day || LocalDate.parse(parts.get(0)).getYear() >= 1000) {
                return new WaitingKey(parts.get(0), Long.parseLong(parts.get(1)));
            }
        } catch (DateTimeParseException | NumberFormatException e) {
            // falls through to the same refusal
        }
        throw DomainError.unreadable("error.cursor");
    }

    static String cursor(WaitingItem last) {
        return ListQuery.cursor(last.key(), last.id());
    }
}
