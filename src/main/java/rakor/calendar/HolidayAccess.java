package rakor.calendar;

import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.Role;

/** Everyone signed in reads the holidays; the administrator keeps them. */
final class HolidayAccess {
    private HolidayAccess() {}

    static void keeps(Actor actor) {
        if (!actor.has(Role.ADMIN)) {
            throw DomainError.notPermitted("calendar.error.admin-only");
        }
    }
}
