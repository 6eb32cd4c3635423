package rakor.meeting;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
        rows.any(Sql.of("SELECT m.id FROM meeting m WHERE m.code = ? FOR UPDATE", Sql.ascii(code)));
    }

    boolean referenceTaken(String externalRef, long but) {
        return rows.any(Sql.of("SELECT 1 FROM meeting m WHERE m.external_ref = ? AND m.id <> ?", externalRef, but));
    }

    /** Whether an item of it came from another meeting or went on to one. */
    boolean carries(long meeting) {
        return rows.any(Sql.of("SELECT 1 FROM agenda_item a WHERE a.meeting_id = ? AND a.carried_meeting_id IS NOT NULL UNION SELECT 1 FROM agenda_item a WHERE a.carried_meeting_id = ? LIMIT 1", meeting, meeting));
    }

    long insert(String code, long number, MeetingStatus status, MeetingContent c) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("code", code);
        columns.put("year", c.date().getYear());
        columns.put("number", number);
        columns.put("status", status);
        columns.putAll(columns(c));
        String marks = columns.keySet().stream().map(name -> "?").collect(Collectors.joining(", "));
        Sql sql = Sql.of("INSERT INTO meeting (" + String.join(", ", columns.keySet()) + ") VALUES (" + marks + ")", columns.values().toArray());
        long id = guarded(() -> rows.insert(sql));
        putHosts(id, c.hosts());
        putSources(id, c.sources());
        return id;
    }

    void update(Meeting before, MeetingContent c) {
        Map<String, Object> columns = columns(c);
        String set = columns.keySet().stream().map(name -> name + " = ?").collect(Collectors.joining(", "));
        Sql sql = Sql.of("UPDATE meeting SET " + set, columns.values().toArray())
                .add(", version = version + 1 WHERE id = ? AND version = ?", before.id(), before.version());
        DomainError.requireChanged(guarded(() -> (long) rows.update(sql)));
        if (!c.hosts().equals(before.content().hosts())) {
            rows.update(Sql.of("DELETE FROM meeting_host WHERE meeting_id = ?", before.id()));
            putHosts(before.id(), c.hosts());
        }
        if (!c.sources().equals(before.content().sources())) {
            rows.update(Sql.of("DELETE FROM meeting_source WHERE meeting_id = ?", before.id()));
            putSources(before.id(), c.sources());
        }
    }

    /** What stands on the meeting's own row of what a person said of it. */
    private static Map<String, Object> columns(MeetingContent c) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("title", c.title());
        columns.put("kind", c.kind());
        columns.put("letter_number", c.number());
        columns.put("purpose", c.purpose());
        columns.put("origin", c.origin());
        columns.put("date", c.date());
        columns.put("date_note", c.dateNote());
        columns.put("starts_at", c.startsAt());
        columns.put("ends_at", c.endsAt());
        columns.put("venue", c.venue());
        columns.put("mode", c.mode());
        columns.put("recorder_id", c.recorder());
        columns.put("organizer_id", c.organizer());
        columns.put("chair_post_id", c.chairPost());
        columns.put("chair_name", c.chairName());
        columns.put("note_taker", c.noteTaker());
        columns.put("security_class", c.securityClass());
        columns.put("urgency", c.urgency());
        columns.put("notes", c.notes());
        columns.put("integrity_note", c.integrityNote());
        columns.put("external_ref", c.externalRef());
        columns.put("series_id", c.series());
        return columns;
    }

    void move(Meeting before, MeetingStatus to, String reason) {
        Sql sql = Sql.of("UPDATE meeting SET status = ?, status_reason = ?, version = version + 1 WHERE id = ? AND version = ?",
                to, reason, before.id(), before.version());
        DomainError.requireChanged(rows.update(sql));
    }

    /** Where its minutes stand, and why they are revised. */
    void minute(Meeting before, MeetingStatus to, String revision) {
        Sql sql = Sql.of("UPDATE meeting SET status = ?, revision = ?, version = version + 1 WHERE id = ? AND version = ?", to, revision, before.id(), before.version());
        DomainError.requireChanged(rows.update(sql));
    }

    /** The reference becomes free, so that what was thrown away can be taken in anew. */
    void discard(Meeting before, Instant at) {
        Sql sql = Sql.of("UPDATE meeting SET discarded_at = ?, external_ref = NULL, version = version + 1 WHERE id = ? AND version = ?",
                at, before.id(), before.version());
        DomainError.requireChanged(rows.update(sql));
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
