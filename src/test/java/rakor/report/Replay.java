package rakor.report;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import rakor.calendar.WorkingDays;
import rakor.commitment.CommitmentStatus;
import rakor.commitment.Flag;
import rakor.database.Row;
import rakor.database.Sql;
import rakor.stakeholder.Directory;
import rakor.support.Statements;

/** What held of commitments on a day, told once more from their histories alone, one change after the other. */
@Singleton
class Replay {
    static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final List<String> TERMS = List.of("statement", "strength", "owner", "ownerText", "ownerPost", "counterpart", "counterpartText", "measure.indicator", "measure.quantity", "measure.unit", "measure.direction",
            "doneWhen", "dueDate", "condition", "topic", "reviewOn");
    private final Statements statements;
    private final JsonMapper json;
    private final WorkingDays calendar;
    private final Directory directory;
    private final Map<String, List<String>> sides = new TreeMap<>();
    private final Map<String, List<Change>> histories = new LinkedHashMap<>();

    Replay(Statements statements, JsonMapper json, WorkingDays calendar, Directory directory) {
        this.statements = statements;
        this.json = json;
        this.calendar = calendar;
        this.directory = directory;
    }

    /**
     * @param by  code of the organisation of whoever entered it
     * @param day the business day; null for all days
     */
    record Change(String code, String by, LocalDate meeting, Instant at, String move, Map<String, Object> facts, LocalDate day) {
        /** The new value of a fact. */
        String to(String name) {
            Object value = facts.get(name) instanceof Map<?, ?> both ? both.get("to") : facts.get(name);
            return value == null ? null : value.toString();
        }
    }

    void read() {
        Map<String, LocalDate> meetings = new TreeMap<>();
        statements.list(Sql.of("SELECT code, meeting_date FROM commitment"), row -> meetings.put(row.text("code"), row.day("meeting_date")));
        statements.list(Sql.of("SELECT h.record_code, h.at, h.move, h.facts, o.code AS by_code FROM history h LEFT JOIN account a ON a.id = h.account_id LEFT JOIN organization o ON o.id = a.organization_id WHERE h.record = 'commitment' ORDER BY h.record_id, h.seq"),
                row -> histories.computeIfAbsent(row.text("record_code"), code -> new ArrayList<>()).add(change(row, meetings.get(row.text("record_code")))));
    }

    private Change change(Row row, LocalDate meeting) {
        String move = row.text("move");
        Instant at = row.instant("at");
        try {
            Map<String, Object> facts = json.readValue(row.text("facts"), Argument.mapOf(String.class, Object.class));
            Object on = facts.containsKey("on") ? facts.get("on") : facts.get("completedOn");
            LocalDate day = move.equals("recording") ? meeting : move.equals("correction") ? null : on != null ? LocalDate.parse(on.toString()) : LocalDate.ofInstant(at, ZONE);
            return new Change(row.text("record_code"), row.text("by_code"), meeting, at, move, facts, day);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that counted on that day as it was known then, by code. */
    Map<String, Then> of(LocalDate day, Instant known) {
        Map<String, Then> all = new TreeMap<>();
        LocalDate answered = calendar.overWorkingDays(day, 10);
        LocalDate worded = calendar.overWorkingDays(day, 5);
        histories.forEach((code, changes) -> {
            Then then = then(changes, day, known);
            if (then != null) {
                then.flags = flags(then, day, answered, worded);
                all.put(code, then);
            }
        });
        return all;
    }

    private Then then(List<Change> changes, LocalDate day, Instant known) {
        Then then = new Then();
        Then whole = new Then();
        Instant end = day.plusDays(1).atStartOfDay(ZONE).toInstant();
        for (Change change : changes) {
            if (change.at().isAfter(known)) {
                break;
            }
            if ("ANNULLED".equals(change.to("status"))) {
                return null;
            }
            boolean told = changes(whole, change);
            if (change.day() != null && change.day().isAfter(day) || change.meeting().isAfter(day)) {
                continue;
            }
            // what was confirmed already is not confirmed once more on an earlier day
            then.settleable = whole.settled;
            told |= changes(then, change);
            then.later |= told && !change.at().isBefore(end);
        }
        return then.status == null ? null : then;
    }

    /** Makes the change, and says whether anything that is dated is other than before. */
    private boolean changes(Then it, Change change) {
        String before = it.dated(lacks(it));
        apply(it, change);
        return !before.equals(it.dated(lacks(it)));
    }

    private void apply(Then it, Change change) {
        LocalDate entered = LocalDate.ofInstant(change.at(), ZONE);
        LocalDate on = change.day();
        CommitmentStatus was = it.status;
        CommitmentStatus to = change.to("status") == null ? was : CommitmentStatus.valueOf(change.to("status"));
        LocalDate due = it.day("dueDate");
        it.begin(change);
        if (!change.move().equals("counter-proposal")) {
            TERMS.stream().filter(change.facts()::containsKey).forEach(name -> {
                if (change.to(name) == null) {
                    it.terms.remove(name);
                } else {
                    it.terms.put(name, change.to(name));
                }
            });
        }
        it.side = it.terms.get("owner") == null ? "NONE" : organization(it.terms.get("owner")).get(0);
        it.status = to;
        if (change.facts().containsKey("status")) {
            it.since = was == null ? change.meeting() : entered;
        }
        it.course(change, on, due);
        it.marks(change, was);
    }

    private boolean lacks(Then it) {
        if (it.status == null || !Set.of("DRAFT", "PROPOSED", "COUNTERED", "ACTIVE", "REPORTED").contains(it.status.name())) {
            return false;
        }
        String owner = it.terms.get("owner");
        return owner == null || it.terms.get("counterpart") == null || it.terms.get("dueDate") == null && it.terms.get("condition") == null
                || it.terms.get("measure.indicator") == null && it.terms.get("doneWhen") == null || organization(owner).get(1).equals("true") && it.terms.get("ownerPost") == null;
    }

    private List<String> organization(String code) {
        return sides.computeIfAbsent(code, c -> directory.organization(c).map(it -> List.of(it.side().name(), String.valueOf(it.regency()))).orElseThrow());
    }

    private Set<Flag> flags(Then it, LocalDate day, LocalDate answered, LocalDate worded) {
        Set<Flag> flags = new TreeSet<>();
        String status = it.status.name();
        LocalDate due = it.day("dueDate");
        LocalDate review = it.day("reviewOn");
        boolean active = status.equals("ACTIVE");
        add(flags, Flag.OVERDUE, due != null && ((active || status.equals("IMPOSSIBLE_CLAIMED")) && due.isBefore(day) || status.equals("REPORTED") && it.completed != null && it.completed.isAfter(due)));
        add(flags, Flag.DUE_SOON, active && due != null && !due.isBefore(day) && !due.isAfter(day.plusDays(14)));
        add(flags, Flag.BLOCKED, active && (until(it.confirmed, day) || until(it.claimed, worded)));
        add(flags, Flag.UNANSWERED, Set.of("PROPOSED", "COUNTERED").contains(status) && until(it.since, answered));
        add(flags, Flag.UNVERIFIED, status.equals("REPORTED") && until(it.since, answered));
        add(flags, Flag.STALE, active && it.heard != null && it.heard.isBefore(day.minusDays(30)));
        add(flags, Flag.INCOMPLETE, lacks(it));
        add(flags, Flag.REVIEW_DUE, it.status.stillOpen() && due == null && until(review, day));
        add(flags, Flag.ON_BEHALF, !it.marks.isEmpty());
        return flags;
    }

    private static void add(Set<Flag> flags, Flag flag, boolean up) {
        if (up) {
            flags.add(flag);
        }
    }

    private static boolean until(LocalDate day, LocalDate limit) {
        return day != null && !day.isAfter(limit);
    }
}
