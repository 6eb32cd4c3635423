package rakor.house.wrong;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import rakor.database.Rows;

/** Breaks the rules of services: no actor, the machine's time, field injection, statements, HTTP, and state. */
public abstract class PromiseService {
    @Inject
    Rows rows;

    public LocalDate due(HttpRequest<?> request) {
        return LocalDate.now();
    }

    /** A class within a class is ours too, whatever the dollar in its name. */
    static final class DueHelper {
        long at() {
            return System.currentTimeMillis();
        }
    }
}
