package rakor.commitment;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.database.DatabaseError;
import rakor.database.Rows;
import rakor.database.Sql;
import rakor.meeting.MeetingRef;
import rakor.stakeholder.OrganizationRef;

/** Keeps commitments. What lists filter by stands on the row itself and is written with it. */
@Singleton
class CommitmentRepository {
    private final Rows rows;
    private final OfferRepository offers;

    CommitmentRepository(Rows rows, OfferRepository offers) {
        this.rows = rows;
        this.offers = offers;
    }

    /** The file, if the actor sees it. */
    Optional<Commitment> visible(Actor actor, String code) {
        Sql sql = Sql.of("SELECT c.* FROM commitment c WHERE c.code = ? AND", code).add(CommitmentSight.condition(actor, "c"));
        return rows.one(sql, CommitmentRows::read).map(it -> withParts(List.of(it)).get(0));
    }

    /** With what is kept in rows of their own: supporters and, where it waits for an answer, the owner's offer. */
    List<Commitment> withParts(List<Commitment> bare) {
        List<Long> countered = bare.stream().filter(it -> it.status() == CommitmentStatus.COUNTERED).map(Commitment::id).toList();
        Map<Long, Offer> waiting = countered.isEmpty() ? Map.of() : offers.last(countered);
        return withSupporters(bare).stream().map(it -> it.offered(waiting.get(it.id()))).toList();
    }

    private List<Commitment> withSupporters(List<Commitment> bare) {
        if (bare.isEmpty()) {
            return bare;
        }
        Map<Long, List<Long>> supporters = new HashMap<>();
        Sql sql = Sql.of("SELECT p.commitment_id, p.organization_id FROM commitment_party p WHERE p.role = 'SUPPORT'").in("AND p.commitment_id IN", bare.stream().map(Commitment::id).toList()).add("ORDER BY p.organization_id");
        rows.list(sql, row -> supporters.computeIfAbsent(row.number("commitment_id"), id -> new ArrayList<>()).add(row.number("organization_id")));
        return bare.stream().map(it -> it.supportedBy(supporters.getOrDefault(it.id(), List.of()))).toList();
    }

    /** Holds the meeting as it is until the end of the transaction, and says whether it still is what the actor saw. */
    boolean holds(MeetingRef meeting) {
        return rows.any(Sql.of("SELECT m.id FROM meeting m WHERE m.id = ? AND m.status = ? AND m.recorder_id = ? AND m.date = ? AND m.security_class = ? LOCK IN SHARE MODE",
                meeting.id(), meeting.status(), meeting.recorderId(), meeting.date(), meeting.securityClass()));
    }

    long insert(Origin origin, long number, Reading reading, Instant at) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("code", code(origin, number));
        columns.put("year", origin.date().getYear());
        columns.put("number", number);
        columns.put("meeting_id", origin.meetingId());
        columns.put("security_class", origin.securityClass());
        columns.put("recorder_id", origin.recorderId());
        columns.put("meeting_date", origin.date());
        columns.put("status", CommitmentStatus.DRAFT);
        columns.put("recorded_at", at);
        columns.putAll(CommitmentRows.columns(CommitmentStatus.DRAFT, reading));
        String marks = columns.keySet().stream().map(name -> "?").collect(Collectors.joining(", "));
        Sql sql = Sql.of("INSERT INTO commitment (" + String.join(", ", columns.keySet()) + ") VALUES (" + marks + ")", columns.values().toArray());
        long id = unlessTaken(() -> rows.insert(sql));
        parties(id, CommitmentStatus.DRAFT, reading.wording());
        return id;
    }

    static String code(Origin origin, long number) {
        return String.format("K-%04d-%04d", origin.date().getYear(), number);
    }

    /**
     * @param owner the organisation that owns it now; null while none is named
     * @throws DomainError of kind STALE when it is no longer what {@code was} says
     */
    void save(Commitment was, Commitment now, OrganizationRef owner) {
        Map<String, Object> columns = CommitmentRows.columns(now.status(), new Reading(now.wording(), now.filing(), owner));
        columns.put("status", now.status());
        columns.put("original_due_date", now.originalDueDate());
        columns.put("proposed_once", now.proposedOnce());
        columns.put("accepted_on", now.acceptedOn());
        String set = columns.keySet().stream().map(name -> name + " = ?").collect(Collectors.joining(", "));
        Sql sql = Sql.of("UPDATE commitment SET " + set, columns.values().toArray()).add(", version = version + 1 WHERE id = ? AND version = ?", was.id(), was.version());
        DomainError.requireChanged(unlessTaken(() -> (long) rows.update(sql)));
        if (!sameParties(was.wording(), now.wording())) {
            rows.update(Sql.of("DELETE FROM commitment_party WHERE commitment_id = ?", was.id()));
            parties(was.id(), now.status(), now.wording());
        } else if (was.status() != now.status()) {
            rows.update(Sql.of("UPDATE commitment_party SET status = ? WHERE commitment_id = ?", now.status(), was.id()));
        }
    }

    private static boolean sameParties(Wording a, Wording b) {
        return Objects.equals(a.owner().organization(), b.owner().organization()) && Objects.equals(a.counterpart().organization(), b.counterpart().organization())
                && a.supporters().equals(b.supporters()) && Objects.equals(a.dueDate(), b.dueDate());
    }

    /** Takes over what a meeting says now into the rows of what was promised there. */
    void follow(Origin origin) {
        rows.update(Sql.of("UPDATE commitment SET security_class = ?, recorder_id = ?, meeting_date = ? WHERE meeting_id = ?", origin.securityClass(), origin.recorderId(), origin.date(), origin.meetingId()));
    }

    private void parties(long id, CommitmentStatus status, Wording wording) {
        party(id, "OWNER", wording.owner().organization(), status, wording);
        party(id, "COUNTERPART", wording.counterpart().organization(), status, wording);
        wording.supporters().forEach(supporter -> party(id, "SUPPORT", supporter, status, wording));
    }

    private void party(long id, String role, Long organization, CommitmentStatus status, Wording wording) {
        if (organization != null) {
            rows.update(Sql.of("INSERT INTO commitment_party (organization_id, role, status, due_key, commitment_id) VALUES (?, ?, ?, ?, ?)", organization, role, status, CommitmentRows.dueKey(wording), id));
        }
    }

    private interface Write {
        long run();
    }

    /** Of all that is unique here only the reference is the caller's own. */
    private static long unlessTaken(Write write) {
        try {
            return write.run();
        } catch (DatabaseError e) {
            if (DatabaseError.duplicate(e) && e.getMessage().contains("commitment_external_ref")) {
                throw DomainError.invalid("externalRef", "commitment.error.reference-taken");
            }
            throw e;
        }
    }
}
