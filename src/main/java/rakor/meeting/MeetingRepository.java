package rakor.meeting;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import rakor.common.DomainError;
import rakor.database.DatabaseError;
import rakor.database.Rows;
import rakor.database.Sql;

/** Writes meetings. Every update carries the version that was read. */
@Singleton
class MeetingRepository {
    private final Rows rows;

    MeetingRepository(Rows rows) {
        this.rows = rows;
    }

    /** Changes of one meeting and its parts wait for each other, so that its history stays one chain. Must come before any other read of the transaction. */
    void lock(String code) {
        rows.any(Sql.of("SELECT m.id FROM meeting m WHERE m.code = ? FOR UPDATE", code));
    }

    boolean referenceTaken(String externalRef, long but) {
        return rows.any(Sql.of("SELECT 1 FROM meeting m WHERE m.external_ref = ? AND m.id <> ?", externalRef, but));
    }

    long insert(String code, long number, MeetingStatus status, MeetingContent c) {
        long id = guarded(() -> rows.insert(Sql.of("INSERT INTO meeting (code, year, number, status, title, kind, letter_number, purpose, origin, date, date_note, starts_at, ends_at, venue, mode, recorder_id, organizer_id, chair_post_id, chair_name, note_taker, security_class, urgency, notes, integrity_note, external_ref)")
                .add("VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        code, c.date().getYear(), number, status, c.title(), c.kind(), c.number(), c.purpose(), c.origin(), c.date(), c.dateNote(), c.startsAt(), c.endsAt(), c.venue(), c.mode(),
                        c.recorder(), c.organizer(), c.chairPost(), c.chairName(), c.noteTaker(), c.securityClass(), c.urgency(), c.notes(), c.integrityNote(), c.externalRef())));
        putHosts(id, c.hosts());
        putSources(id, c.sources());
        return id;
    }

    void update(Meeting before, MeetingContent c) {
        changed(guarded(() -> (long) rows.update(Sql.of("UPDATE meeting SET title = ?, kind = ?, letter_number = ?, purpose = ?, origin = ?, date = ?, date_note = ?, starts_at = ?, ends_at = ?, venue = ?, mode = ?,", c.title(), c.kind(), c.number(), c.purpose(), c.origin(), c.date(), c.dateNote(), c.startsAt(), c.endsAt(), c.venue(), c.mode())
                .add("recorder_id = ?, organizer_id = ?, chair_post_id = ?, chair_name = ?, note_taker = ?, security_class = ?, urgency = ?, notes = ?, integrity_note = ?, external_ref = ?,", c.recorder(), c.organizer(), c.chairPost(), c.chairName(), c.noteTaker(), c.securityClass(), c.urgency(), c.notes(), c.integrityNote(), c.externalRef())
                .add("version = version + 1 WHERE id = ? AND version = ?", before.id(), before.version()))));
        if (!c.hosts().equals(before.content().hosts())) {
            rows.update(Sql.of("DELETE FROM meeting_host WHERE meeting_id = ?", before.id()));
            putHosts(before.id(), c.hosts());
        }
        if (!c.sources().equals(before.content().sources())) {
            rows.update(Sql.of("DELETE FROM meeting_source WHERE meeting_id = ?", before.id()));
            putSources(before.id(), c.sources());
        }
    }

    void move(Meeting before, MeetingStatus to, String reason) {
        changed(rows.update(Sql.of("UPDATE meeting SET status = ?, status_reason = ?, version = version + 1 WHERE id = ? AND version = ?", to, reason, before.id(), before.version())));
    }

    /** The reference becomes free, so that what was thrown away can be taken in anew. */
    void discard(Meeting before, Instant at) {
        changed(rows.update(Sql.of("UPDATE meeting SET discarded_at = ?, external_ref = NULL, version = version + 1 WHERE id = ? AND version = ?", at, before.id(), before.version())));
    }

    void keepFormerDate(Meeting before, String reason, Instant at) {
        MeetingContent was = before.content();
        rows.update(Sql.of("INSERT INTO meeting_former_date (meeting_id, number, date, starts_at, ends_at, venue, reason, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                before.id(), before.formerDates().size() + 1, was.date(), was.startsAt(), was.endsAt(), was.venue(), reason, at));
    }

    private void putHosts(long meeting, List<Long> hosts) {
        for (int i = 0; i < hosts.size(); i++) {
            rows.update(Sql.of("INSERT INTO meeting_host (meeting_id, number, organization_id) VALUES (?, ?, ?)", meeting, i + 1, hosts.get(i)));
        }
    }

    private void putSources(long meeting, List<String> sources) {
        for (int i = 0; i < sources.size(); i++) {
            rows.update(Sql.of("INSERT INTO meeting_source (meeting_id, number, url) VALUES (?, ?, ?)", meeting, i + 1, sources.get(i)));
        }
    }

    private static void changed(long count) {
        if (count == 0) {
            throw DomainError.stale();
        }
    }

    /** Two writers with one reference: the second hears of it as of a wrong field. */
    private static long guarded(java.util.function.LongSupplier write) {
        try {
            return write.getAsLong();
        } catch (RuntimeException e) {
            if (DatabaseError.duplicate(e)) {
                throw DomainError.invalid("externalRef", "meeting.error.reference-taken");
            }
            throw e;
        }
    }
}
