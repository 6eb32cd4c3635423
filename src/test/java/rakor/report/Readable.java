package rakor.report;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import rakor.commitment.CommitmentService;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.database.Rows;
import rakor.database.Sql;

/** What an actor can read one by one, without any list or count. */
@Singleton
class Readable {
    private final Rows rows;
    private final CommitmentService commitments;
    private final Moments moments;

    Readable(Rows rows, CommitmentService commitments, Moments moments) {
        this.rows = rows;
        this.commitments = commitments;
        this.moments = moments;
    }

    record Seen(FollowUpEntry entry, String owner, String topic, String recorder, boolean reported) {}

    /** All that counts: neither heads of split promises nor wrong entries. */
    @ReadOnly
    Map<String, Seen> all() {
        return rows.list(Sql.of("SELECT " + FollowUpEntry.columns(moments.present()) + ", o.code AS owner_code, t.code AS topic_code, r.code AS recorder_code FROM commitment c JOIN organization r ON r.id = c.recorder_id"
                + " LEFT JOIN organization o ON o.id = c.owner_id LEFT JOIN topic t ON t.id = c.topic_id WHERE c.leaf = TRUE AND c.status <> 'ANNULLED'"),
                row -> new Seen(FollowUpEntry.read(row), row.text("owner_code"), row.text("topic_code"), row.text("recorder_code"), row.day("reported_on") != null)).stream().collect(Collectors.toMap(seen -> seen.entry().code(), Function.identity()));
    }

    List<Seen> of(Actor actor) {
        return all().values().stream().filter(seen -> reads(actor, seen.entry().code())).toList();
    }

    private boolean reads(Actor actor, String code) {
        try {
            return commitments.read(actor, code).code().equals(code);
        } catch (DomainError e) {
            if (e.kind() == DomainError.Kind.NOT_FOUND) {
                return false;
            }
            throw e;
        }
    }
}
