package rakor.commitment;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
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
public class CommitmentRepository {
    private final Rows rows;
    private final Parts parts;
    private final PeriodRepository periods;
    private final CountRepository counts;

    CommitmentRepository(Rows rows, Parts parts, PeriodRepository periods, CountRepository counts) {
        this.rows = rows;
        this.parts = parts;
        this.periods = periods;
        this.counts = counts;
    }

    /** What is kept in rows of their own. */
    @Singleton
    record Parts(PartyRepository parties, OfferRepository offers, RequestRepository requests, BehalfRepository behalf) {}

    /** The file, if the actor sees it. */
    Optional<Commitment> visible(Actor actor, String code) {
        Sql sql = Sql.of("SELECT c.* FROM commitment c WHERE c.code = ? AND", Sql.ascii(code)).add(CommitmentSight.condition(actor, "c"));
        return rows.one(sql, CommitmentRows::read).map(it -> withParts(List.of(it)).get(0));
    }

    /** By key, of these only what the actor sees. */
    Map<Long, CommitmentView.Other> named(Actor actor, Collection<Long> commitments) {
        Map<Long, CommitmentView.Other> found = new HashMap<>();
        if (!commitments.isEmpty()) {
            rows.list(Sql.of("").in("SELECT c.id, c.code, c.statement FROM commitment c WHERE c.id IN", commitments).add("AND").add(CommitmentSight.condition(actor, "c")),
                    row -> found.put(row.number("id"), new CommitmentView.Other(row.text("code"), row.text("statement"))));
        }
        return found;
    }

    /** With what is kept in rows of their own: supporters, the owner's offer, open requests, what was recorded on behalf. */
    public List<Commitment> withParts(List<Commitment> bare) {
        Map<Long, Offer> waiting = parts.offers().last(ids(bare, it -> it.status() == CommitmentStatus.COUNTERED));
        Map<Long, List<Request>> open = parts.requests().open(ids(bare, it -> it.pending().count() > 0));
        Map<Long, List<Behalf>> behalf = parts.behalf().of(ids(bare, it -> it.course().proposedOnce()));
        return withSupporters(bare).stream().map(it -> it.waiting(
                new Pending(waiting.get(it.id()), it.pending().count(), open.getOrDefault(it.id(), List.of()), behalf.getOrDefault(it.id(), List.of())))).toList();
    }

    private static List<Long> ids(List<Commitment> of, Predicate<Commitment> which) {
        return of.stream().filter(which).map(Commitment::id).toList();
    }

    private List<Commitment> withSupporters(List<Commitment> bare) {
        Map<Long, List<Long>> supporters = bare.isEmpty() ? Map.of() : parts.parties().supporters(bare.stream().map(Commitment::id).toList());
        return bare.stream().map(it -> it.supportedBy(supporters.getOrDefault(it.id(), List.of()))).toList();
    }

    /** Holds the meeting as it is until the end of the transaction, and says whether it still is what the actor saw. */
    public boolean holds(MeetingRef meeting) {
        return rows.any(Sql.of("SELECT m.id FROM meeting m WHERE m.id = ? AND m.status = ? AND m.recorder_id = ? AND m.date = ? AND m.security_class = ? FOR UPDATE",
                meeting.id(), meeting.status(), meeting.recorderId(), meeting.date(), meeting.securityClass()));
    }

    Commitment insert(Origin origin, long number, Reading reading, Instant at) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("code", code(origin, number));
        columns.put("year", origin.date().getYear());
        columns.put("number", number);
        columns.put("meeting_id", origin.meetingId());
        columns.put("security_class", origin.securityClass());
        columns.put("recorder_id", origin.recorderId());
        columns.put("meeting_date", origin.date());
        columns.put("recorded_at", at);
        columns.putAll(CommitmentRows.columns(CommitmentStatus.DRAFT, reading, Course.begun(origin.date(), reading.wording().dueDate())));
        String marks = columns.keySet().stream().map(name -> "?").collect(Collectors.joining(", "));
        Sql sql = Sql.of("INSERT INTO commitment (" + String.join(", ", columns.keySet()) + ") VALUES (" + marks + ")", columns.values().toArray());
        long id = unlessTaken(() -> rows.insert(sql));
        periods.begin(id, origin.date(), columns, at);
        Commitment it = Commitment.recorded(id, code(origin, number), origin, reading, at);
        parts.parties().begun(it);
        counts.begun(it);
        return it;
    }

    private static String code(Origin origin, long number) {
        return String.format("K-%04d-%04d", origin.date().getYear(), number);
    }

    /**
     * @param owner the organisation that owns it now; null while none is named
     * @param from  the day from which the change holds; null for all days, as a correction does
     * @throws DomainError of kind STALE when it is no longer what {@code was} says
     */
    public void save(Commitment was, Commitment now, OrganizationRef owner, LocalDate from, Instant at) {
        Map<String, Object> columns = columns(now, owner);
        columns.put("open_requests", now.pending().count());
        String set = columns.keySet().stream().map(name -> name + " = ?").collect(Collectors.joining(", "));
        Sql sql = Sql.of("UPDATE commitment SET " + set, columns.values().toArray()).add(", version = version + 1 WHERE id = ? AND version = ?", was.id(), was.version());
        DomainError.requireChanged(unlessTaken(() -> (long) rows.update(sql)));
        parts.parties().moved(was, now);
        counts.moved(was, now);
        periods.change(was.id(), new PeriodRepository.Change(before(was, now, owner), columns, now.course().heard().anew(), from, at, now.version()));
    }

    /** What it said before; of another owner it is not known what followed from it. */
    private static Map<String, Object> before(Commitment was, Commitment now, OrganizationRef owner) {
        Map<String, Object> before = columns(was, owner);
        if (!was.wording().owner().equals(now.wording().owner())) {
            before.keySet().removeAll(List.of("owner_side", "missing", "incomplete"));
        }
        return before;
    }

    private static Map<String, Object> columns(Commitment it, OrganizationRef owner) {
        return CommitmentRows.columns(it.status(), new Reading(it.wording(), it.filing(), owner), it.course());
    }

    /** Takes over what a meeting says now into the rows of what was promised there. */
    void follow(Origin origin) {
        counts.ofMeeting(origin.meetingId(), -1);
        rows.update(Sql.of("UPDATE commitment SET security_class = ?, recorder_id = ?, meeting_date = ? WHERE meeting_id = ?", origin.securityClass(), origin.recorderId(), origin.date(), origin.meetingId()));
        counts.ofMeeting(origin.meetingId(), 1);
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
