package rakor.stakeholder;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import rakor.common.Side;
import rakor.database.Row;
import rakor.database.Rows;
import rakor.database.Sql;

/** Looks up organisations, posts and topics for other rooms. These registers are open to everyone signed in, so no actor is asked. */
@Singleton
public class Directory {
    /** So many names a form offers; others are found by writing them. */
    public static final int OFFERED = 300;
    private static final String ORGANIZATION = "SELECT o.id, o.code, o.name, o.short_name, o.side, o.regency, o.kind, o.valid_to FROM organization o";
    private static final String POST = "SELECT p.id, p.code, p.name, p.organization_id FROM post p";
    private static final String TOPIC = "SELECT t.id, t.code, t.name_id, t.name_en FROM topic t";
    private static final String ESTATE = "SELECT e.id, e.code, e.name, e.valid_to FROM estate e";
    /** No office was renamed more often; also ends a circle. */
    private static final int LONGEST_LINE = 20;
    private final Rows rows;

    Directory(Rows rows) {
        this.rows = rows;
    }

    @ReadOnly
    public Optional<OrganizationRef> organization(String code) {
        return rows.one(Sql.of(ORGANIZATION + " WHERE o.code = ?", Sql.ascii(code)), Directory::organization);
    }

    /** By proper or other name, however it is spelled. */
    @ReadOnly
    public Optional<OrganizationRef> named(String name) {
        return rows.one(Sql.of(ORGANIZATION + " JOIN organization_name n ON n.organization_id = o.id WHERE n.name_key = ?", NameKey.of(name)), Directory::organization);
    }

    /** What a person typed or chose: a code, else a proper or other name. */
    @ReadOnly
    public Optional<OrganizationRef> resolve(String codeOrName) {
        if (codeOrName == null || codeOrName.isBlank()) {
            return Optional.empty();
        }
        return organization(codeOrName.strip()).or(() -> named(codeOrName));
    }

    @ReadOnly
    public Map<Long, OrganizationRef> organizations(Collection<Long> ids) {
        return byId(ORGANIZATION + " WHERE o.id IN", ids, Directory::organization, OrganizationRef::id);
    }

    /** What each of these is on a day: itself while it lives, else the successor that lives; without one it is left out. */
    @ReadOnly
    public Map<Long, OrganizationRef> heirs(Collection<Long> ids, LocalDate day) {
        Map<Long, Long> reached = ids.stream().distinct().collect(Collectors.toMap(Function.identity(), Function.identity()));
        Map<Long, Long> onward = successors(reached.values(), day);
        for (int step = 0; step < LONGEST_LINE && !onward.isEmpty(); step++) {
            Map<Long, Long> next = onward;
            reached.replaceAll((from, to) -> next.getOrDefault(to, to));
            onward = successors(next.values(), day);
        }
        Map<Long, OrganizationRef> found = organizations(Set.copyOf(reached.values()));
        reached.values().removeIf(to -> !found.containsKey(to) || found.get(to).ended() != null && !found.get(to).ended().isAfter(day));
        return reached.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> found.get(entry.getValue())));
    }

    private Map<Long, Long> successors(Collection<Long> ids, LocalDate day) {
        Map<Long, Long> found = new HashMap<>();
        rows.list(Sql.of("").in("SELECT o.id, o.successor_id FROM organization o WHERE o.id IN", Set.copyOf(ids)).add("AND o.valid_to <= ? AND o.successor_id IS NOT NULL", day), row -> found.put(row.number("id"), row.number("successor_id")));
        return found;
    }

    /** Whether the one is a division of the other, at any depth. */
    @ReadOnly
    public boolean divisionOf(long division, long office, LocalDate day) {
        return rows.any(Sql.of("WITH RECURSIVE above (id) AS (SELECT organization_id FROM organization_link WHERE relation = 'DIVISION' AND other_id = ? AND (valid_to IS NULL OR valid_to > ?)", division, day)
                .add("UNION SELECT l.organization_id FROM organization_link l JOIN above a ON l.other_id = a.id WHERE l.relation = 'DIVISION' AND (l.valid_to IS NULL OR l.valid_to > ?))", day)
                .add("SELECT 1 FROM above WHERE id = ? LIMIT 1", office));
    }

    /** Living organisations by name, for choosing; at most {@code most}. */
    @ReadOnly
    public List<OrganizationRef> living(LocalDate day, int most) {
        return rows.list(Sql.of(ORGANIZATION + " WHERE o.valid_to IS NULL OR o.valid_to > ? ORDER BY o.name, o.id LIMIT " + most, day), Directory::organization);
    }

    @ReadOnly
    public Optional<PostRef> post(String code) {
        return rows.one(Sql.of(POST + " WHERE p.code = ?", Sql.ascii(code)), Directory::post);
    }

    @ReadOnly
    public Map<Long, PostRef> posts(Collection<Long> ids) {
        return byId(POST + " WHERE p.id IN", ids, Directory::post, PostRef::id);
    }

    @ReadOnly
    public List<PostRef> postsOf(long organization) {
        return rows.list(Sql.of(POST + " WHERE p.organization_id = ? AND p.ended_on IS NULL ORDER BY p.name, p.id LIMIT 200", organization), Directory::post);
    }

    /** Posts that have not ended, by name, for choosing; at most {@code most}. */
    @ReadOnly
    public List<PostRef> livingPosts(int most) {
        return rows.list(Sql.of(POST + " WHERE p.ended_on IS NULL ORDER BY p.name, p.id LIMIT " + most), Directory::post);
    }

    @ReadOnly
    public Optional<EstateRef> estate(String code) {
        return rows.one(Sql.of(ESTATE + " WHERE e.code = ?", Sql.ascii(code)), Directory::estate);
    }

    /** Living estates by name, for choosing. */
    @ReadOnly
    public List<EstateRef> estates(LocalDate day) {
        return rows.list(Sql.of(ESTATE + " WHERE e.valid_to IS NULL OR e.valid_to > ? ORDER BY e.name, e.id LIMIT 200", day), Directory::estate);
    }

    @ReadOnly
    public Optional<TopicRef> topic(String code) {
        return rows.one(Sql.of(TOPIC + " WHERE t.code = ?", Sql.ascii(code)), Directory::topic);
    }

    @ReadOnly
    public Map<Long, TopicRef> topics(Collection<Long> ids) {
        return byId(TOPIC + " WHERE t.id IN", ids, Directory::topic, TopicRef::id);
    }

    /** All topics, also ended ones, in their order. */
    @ReadOnly
    public List<TopicRef> topics() {
        return rows.list(Sql.of(TOPIC + " ORDER BY t.position, t.id"), Directory::topic);
    }

    /** Topics that may still be chosen, in their order. */
    @ReadOnly
    public List<TopicRef> livingTopics(LocalDate day) {
        return rows.list(Sql.of(TOPIC + " WHERE t.ended_on IS NULL OR t.ended_on > ? ORDER BY t.position, t.id", day), Directory::topic);
    }

    private <T> Map<Long, T> byId(String sql, Collection<Long> ids, Function<Row, T> reader, Function<T, Long> id) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return rows.list(Sql.of("").in(sql, ids), reader).stream().collect(Collectors.toMap(id, Function.identity()));
    }

    static OrganizationRef organization(Row row) {
        return new OrganizationRef(row.number("id"), row.text("code"), row.text("name"), row.text("short_name"), row.of(Side.class, "side"), row.flag("regency"), row.of(OrganizationKind.class, "kind"), row.day("valid_to"));
    }

    private static EstateRef estate(Row row) {
        return new EstateRef(row.number("id"), row.text("code"), row.text("name"), row.day("valid_to"));
    }

    private static PostRef post(Row row) {
        return new PostRef(row.number("id"), row.text("code"), row.text("name"), row.number("organization_id"));
    }

    private static TopicRef topic(Row row) {
        return new TopicRef(row.number("id"), row.text("code"), row.text("name_id"), row.text("name_en"));
    }
}
