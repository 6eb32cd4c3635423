package rakor.meeting.writing;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import rakor.database.Row;

/** Who last wrote a field of an agenda item, and when. */
@Serdeable
public record Hand(String field, String name, Instant at) {
    static Hand read(Row row) {
        return new Hand(row.text("field"), row.text("account_name"), row.instant("at"));
    }
}
