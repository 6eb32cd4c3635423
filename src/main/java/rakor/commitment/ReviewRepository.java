package rakor.commitment;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import rakor.common.Actor;
import rakor.common.Slice;
import rakor.database.Row;
import rakor.database.Rows;
import rakor.database.Sql;
import rakor.meeting.MeetingLookup;
import rakor.meeting.MeetingRef;
import rakor.meeting.MeetingSight;
import rakor.web.ListQuery;

/** Which commitments a meeting looks at again, and which it dealt with. */
@Singleton
public class ReviewRepository {
    private static final int MOST = 500;
    private static final int SHOWN = 50;
    private final Rows rows;

    ReviewRepository(Rows rows) {
        this.rows = rows;
    }

    /** A commitment dealt with in a meeting, as it is kept; {@code number} is its place among those of the meeting. */
    public record Review(int number, int agendaItem, long commitment, String code, String statement, String note, Instant at, String by, boolean removed, long version) {
        static Review read(Row row) {
            return new Review(row.small("number"), row.small("agenda_number"), row.number("commitment_id"), row.text("code"), row.text("statement"), row.text("note"), row.instant("reviewed_at"), row.text("reviewed_by"),
                    row.instant("removed_at") != null, row.number("version"));
        }
    }

    /** What a meeting follows up: open commitments of those invited that were made elsewhere. */
    public record Wanted(MeetingRef meeting, Collection<Long> organizations) {}

    /** Those of them that the actor sees, the nearest due date first. */
    public Slice<Commitment> open(Actor actor, Wanted wanted, ListQuery query) {
        Sql page = narrowed("SELECT DISTINCT c.due_key, c.id", actor, wanted).add(CommitmentCursor.after(query, CommitmentOrder.DUE, "c.due_key", "c.id")).add("ORDER BY c.due_key, c.id LIMIT " + (query.limit() + 1));
        return slice(page, actor, wanted, query.limit());
    }

    /** The first of them. */
    public Slice<Commitment> open(Actor actor, Wanted wanted, int first) {
        return slice(narrowed("SELECT DISTINCT c.due_key, c.id", actor, wanted).add("ORDER BY c.due_key, c.id LIMIT " + (first + 1)), actor, wanted, first);
    }

    private Slice<Commitment> slice(Sql page, Actor actor, Wanted wanted, int limit) {
        Sql found = Sql.of("SELECT c.* FROM (").add(page).add(") k JOIN commitment c ON c.id = k.id ORDER BY k.due_key, k.id");
        int count = rows.countUpTo(Slice.COUNTED, narrowed("SELECT DISTINCT c.id", actor, wanted));
        return Slice.of(rows.list(found, CommitmentRows::read), limit, last -> CommitmentCursor.behind(last, CommitmentOrder.DUE), count);
    }

    private static Sql narrowed(String columns, Actor actor, Wanted wanted) {
        return Sql.of("").in(columns + " FROM commitment_party s STRAIGHT_JOIN commitment c ON c.id = s.commitment_id WHERE s.organization_id IN", wanted.organizations())
                .in("AND s.status IN", CommitmentStatus.open()).add("AND c.meeting_id <> ?", wanted.meeting().id()).add("AND c.leaf = TRUE AND").add(CommitmentSight.condition(actor, "c"));
    }

    /**
     * What minutes may show to everybody who takes part: of class B, proposed to its owner, and all its parties take part. The open
     * ones that concern anybody invited, and those the meeting dealt with; what it made itself stands among its own commitments.
     */
    List<Commitment> open(MeetingRef meeting, Collection<Long> invited, Collection<Long> takingPart) {
        Sql sql = Sql.of("").in("SELECT c.* FROM commitment c JOIN (SELECT s.commitment_id AS id FROM commitment_party s WHERE s.organization_id IN", invited).in("AND s.status IN", CommitmentStatus.open())
                .add("UNION SELECT r.commitment_id FROM meeting_review r WHERE r.meeting_id = ? AND r.removed_at IS NULL) k ON k.id = c.id", meeting.id())
                .add("WHERE c.meeting_id <> ? AND c.security_class = 'B' AND c.leaf = TRUE AND c.proposed_once = TRUE AND c.status <> 'ANNULLED' AND c.owner_id IS NOT NULL AND c.counterpart_id IS NOT NULL", meeting.id())
                .in("AND NOT EXISTS (SELECT 1 FROM commitment_party p WHERE p.commitment_id = c.id AND p.organization_id NOT IN", takingPart).add(") ORDER BY c.due_key, c.id LIMIT " + MOST);
        return rows.list(sql, CommitmentRows::read);
    }

    private static Sql reviews(MeetingRef meeting) {
        return Sql.of("SELECT r.*, c.code, c.statement FROM meeting_review r JOIN commitment c ON c.id = r.commitment_id WHERE r.meeting_id = ?", meeting.id());
    }

    /** Those of a meeting that the actor sees, in the order they were dealt with. */
    public List<Review> of(Actor actor, MeetingRef meeting) {
        return rows.list(reviews(meeting).add("AND r.removed_at IS NULL AND").add(CommitmentSight.condition(actor, "c")).add("ORDER BY r.number LIMIT " + MOST), Review::read);
    }

    /** Notes of a meeting by the commitment's key, whoever sees it. */
    java.util.Map<Long, String> notes(MeetingRef meeting) {
        return rows.list(reviews(meeting).add("AND r.removed_at IS NULL"), Review::read).stream().collect(Collectors.toMap(Review::commitment, review -> review.note() == null ? "" : review.note()));
    }

    /** What was said of one commitment before, also when it was taken back. */
    public Optional<Review> locked(MeetingRef meeting, long commitment) {
        return rows.one(reviews(meeting).add("AND r.commitment_id = ? FOR UPDATE", commitment), Review::read);
    }

    public int lastNumber(MeetingRef meeting) {
        return rows.one(Sql.of("SELECT MAX(r.number) AS n FROM meeting_review r WHERE r.meeting_id = ? FOR UPDATE", meeting.id()), row -> row.small("n")).orElse(0);
    }

    public void insert(MeetingRef meeting, Review r) {
        rows.update(Sql.of("INSERT INTO meeting_review (meeting_id, number, agenda_number, commitment_id, note, reviewed_at, reviewed_by) VALUES (?, ?, ?, ?, ?, ?, ?)", meeting.id(), r.number(), r.agendaItem(), r.commitment(), r.note(), r.at(), r.by()));
    }

    public void update(MeetingRef meeting, Review r) {
        rows.update(Sql.of("UPDATE meeting_review SET agenda_number = ?, note = ?, reviewed_at = ?, reviewed_by = ?, removed_at = NULL, version = version + 1 WHERE meeting_id = ? AND number = ?", r.agendaItem(), r.note(), r.at(), r.by(), meeting.id(), r.number()));
    }

    public void remove(MeetingRef meeting, int number, Instant at) {
        rows.update(Sql.of("UPDATE meeting_review SET removed_at = ?, version = version + 1 WHERE meeting_id = ? AND number = ?", at, meeting.id(), number));
    }

    /** Whether a meeting, or one of its agenda items, dealt with anything, seen or not. */
    boolean any(long meeting, Integer agendaItem) {
        return rows.any(Sql.of("SELECT 1 FROM meeting_review r WHERE r.meeting_id = ? AND r.removed_at IS NULL", meeting).given(agendaItem, "AND r.agenda_number = ?").add("LIMIT 1"));
    }

    /** The meetings the actor sees that dealt with a commitment, the latest first. */
    public List<Dealt> dealt(Actor actor, long commitment) {
        Sql sql = Sql.of("SELECT m.id, m.code, m.title, m.date, m.security_class, m.status, m.recorder_id, r.note FROM meeting_review r JOIN meeting m ON m.id = r.meeting_id WHERE r.commitment_id = ? AND r.removed_at IS NULL AND", commitment);
        return rows.list(sql.add(MeetingSight.condition(actor, "m")).add("ORDER BY m.date DESC, m.id DESC LIMIT " + SHOWN), row -> new Dealt(MeetingLookup.ref(row), row.text("note")));
    }

    /** A meeting that dealt with a commitment, and what was noted there. */
    public record Dealt(MeetingRef meeting, String note) {}

    /** Which of these a meeting dealt with. */
    public Set<Long> reviewed(MeetingRef meeting, Collection<Long> commitments) {
        return commitments.isEmpty() ? Set.of() : Set.copyOf(rows.list(Sql.of("SELECT r.commitment_id FROM meeting_review r WHERE r.meeting_id = ? AND r.removed_at IS NULL", meeting.id()).in("AND r.commitment_id IN", commitments), row -> row.number("commitment_id")));
    }
}
