package rakor.meeting;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import rakor.common.Actor;
import rakor.database.Row;
import rakor.database.Rows;
import rakor.database.Sql;

/** Looks up meetings for other rooms, always within the actor's sight. */
@Singleton
public class MeetingLookup {
    /** What {@link #ref} reads, up to the condition. */
    public static final String MEETING = "SELECT m.id, m.code, m.title, m.date, m.security_class, m.status, m.recorder_id FROM meeting m WHERE";
    private final Rows rows;

    MeetingLookup(Rows rows) {
        this.rows = rows;
    }

    @ReadOnly
    public Optional<MeetingRef> visible(Actor actor, String code) {
        return rows.one(Sql.of(MEETING).add(MeetingSight.condition(actor, "m")).add("AND m.code = ?", Sql.ascii(code)), MeetingLookup::ref);
    }

    /** By the reference it was taken over with. */
    @ReadOnly
    public Optional<MeetingRef> referenced(Actor actor, String externalRef) {
        return rows.one(Sql.of(MEETING).add(MeetingSight.condition(actor, "m")).add("AND m.external_ref = ?", externalRef), MeetingLookup::ref);
    }

    /** Those of the meetings the actor sees. */
    @ReadOnly
    public Map<Long, MeetingRef> visible(Actor actor, Collection<Long> ids) {
        return rows.list(Sql.of(MEETING).add(MeetingSight.condition(actor, "m")).in("AND m.id IN", ids), MeetingLookup::ref).stream().collect(Collectors.toMap(MeetingRef::id, Function.identity()));
    }

    /** The items of a meeting the actor sees, in their order; removed ones are left out. */
    @ReadOnly
    public List<AgendaItemRef> agenda(MeetingRef meeting) {
        return rows.list(Sql.of("SELECT a.number, a.kind, a.title, a.topic_id FROM agenda_item a WHERE a.meeting_id = ? AND a.removed_at IS NULL ORDER BY a.position, a.number", meeting.id()),
                row -> new AgendaItemRef(row.small("number"), row.of(AgendaKind.class, "kind"), row.text("title"), row.number("topic_id")));
    }

    /** The organisations that are invited to a meeting, host or organise it. */
    @ReadOnly
    public Set<Long> invited(MeetingRef meeting) {
        return Set.copyOf(rows.list(Sql.of("SELECT DISTINCT s.organization_id FROM meeting_sight s WHERE s.meeting_id = ? AND s.via IN ('INVITED', 'HOST', 'ORGANIZER')", meeting.id()), row -> row.number("organization_id")));
    }

    /** The day of the next meeting planned in the same forum by the same office; none when it belongs to no forum. */
    @ReadOnly
    public Optional<LocalDate> next(MeetingRef meeting) {
        return rows.one(Sql.of("SELECT MIN(n.date) AS date FROM meeting m JOIN meeting n ON n.series_id = m.series_id WHERE m.id = ? AND n.date > m.date AND n.status = 'PLANNED' AND n.recorder_id = m.recorder_id", meeting.id()), row -> row.day("date"));
    }

    public static MeetingRef ref(Row row) {
        return new MeetingRef(row.number("id"), row.text("code"), row.text("title"), row.day("date"), row.of(SecurityClass.class, "security_class"), row.of(MeetingStatus.class, "status"), row.number("recorder_id"));
    }
}
