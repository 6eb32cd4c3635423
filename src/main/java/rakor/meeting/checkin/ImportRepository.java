package rakor.meeting.checkin;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import rakor.database.Rows;
import rakor.database.Sql;

/** Lists that were uploaded and wait for their preview to be confirmed. */
@Singleton
class ImportRepository {
    private final Rows rows;

    ImportRepository(Rows rows) {
        this.rows = rows;
    }

    /** @param content the file's lines, as JSON */
    record Waiting(long id, String fileName, String content) {}

    long keep(long meeting, long account, Waiting file, Instant at) {
        return rows.insert(Sql.of("INSERT INTO checkin_import (meeting_id, account_id, file_name, content, created_at) VALUES (?, ?, ?, ?, ?)", meeting, account, file.fileName(), file.content(), at));
    }

    Optional<Waiting> find(long meeting, long account, long id) {
        return rows.one(Sql.of("SELECT i.id, i.file_name, i.content FROM checkin_import i WHERE i.meeting_id = ? AND i.account_id = ? AND i.id = ?", meeting, account, id),
                row -> new Waiting(row.number("id"), row.text("file_name"), row.text("content")));
    }

    void drop(long id) {
        rows.update(Sql.of("DELETE FROM checkin_import WHERE id = ?", id));
    }

    void forgetOld(Instant before) {
        rows.update(Sql.of("DELETE FROM checkin_import WHERE created_at < ? LIMIT 100", before));
    }
}
