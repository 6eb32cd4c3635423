package rakor.report;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import rakor.common.DomainError;
import rakor.web.ListQuery;

/** Where a page of the report's list ended. */
public record FollowUpKey(LocalDate due, long id) {
    static FollowUpKey of(ListQuery query) {
        List<String> parts = query.after(2);
        if (parts == null) {
            return null;
        }
        try {
            LocalDate due = LocalDate.parse(parts.get(0));
            if (due.getYear() >= 1000 && due.getYear() <= 9999) {
                return new FollowUpKey(due, Long.parseLong(parts.get(1)));
            }
        } catch (DateTimeParseException | NumberFormatException e) {
            // falls through to the same refusal
        }
        throw DomainError.unreadable("error.cursor");
    }

    static FollowUpKey behind(FollowUpEntry last) {
        return new FollowUpKey(last.dueKey(), last.id());
    }

    String cursor() {
        return ListQuery.cursor(due, id);
    }
}
