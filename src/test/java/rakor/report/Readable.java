package rakor.report;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import rakor.commitment.CommitmentSight;
import rakor.commitment.CommitmentStatus;
import rakor.common.Actor;
import rakor.database.Rows;
import rakor.database.Sql;

/** What an actor can read one by one, without any list or count. */
@Singleton
class Readable {
    private final Rows rows;

    Readable(Rows rows) {
        this.rows = rows;
    }

    record Seen(FollowUpEntry entry, String owner, String topic, String recorder) {}

    /** Leaves that count: neither the head of a split promise nor a wrong entry. */
    @ReadOnly
    List<Seen> of(Actor actor, List<String> codes) {
        return codes.stream().flatMap(code -> one(actor, code).stream()).filter(seen -> seen.entry().status() != null && seen.entry().status() != CommitmentStatus.ANNULLED).toList();
    }

    private Optional<Seen> one(Actor actor, String code) {
        return rows.one(Sql.of("SELECT " + FollowUpEntry.COLUMNS + ", o.code AS owner_code, t.code AS topic_code, r.code AS recorder_code FROM commitment c JOIN organization r ON r.id = c.recorder_id LEFT JOIN organization o ON o.id = c.owner_id LEFT JOIN topic t ON t.id = c.topic_id WHERE c.code = ? AND", code)
                .add(CommitmentSight.condition(actor, "c")), row -> new Seen(FollowUpEntry.read(row), row.text("owner_code"), row.text("topic_code"), row.text("recorder_code")));
    }
}
