package rakor.commitment;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rakor.database.Row;
import rakor.database.Rows;
import rakor.database.Sql;

/**
 * Keeps what held of a commitment on which days, as it was known at which moments: {@code valid_from ≤ D < valid_to} and
 * {@code known_from ≤ K < known_to} finds one row of it at most. Nothing that was ever known is changed.
 */
@Singleton
class PeriodRepository {
    static final LocalDate ALWAYS = LocalDate.of(9999, 12, 31);
    static final Instant STILL = Instant.parse("9999-12-31T00:00:00Z");
    /** What is dated, and how it is worded: columns of the first names stand in {@code commitment} too. */
    private static final List<String> DATED = List.of("status", "owner_id", "owner_side", "strength", "topic_id", "due_date", "due_key", "review_on", "missing", "incomplete",
            "state_since", "heard_on", "reported_on", "completed_on", "blocked_claimed_on", "blocked_confirmed_on", "on_behalf", "slips", "slip_days");
    private static final String WORDING = "wording";
    private static final List<String> COLUMNS = Stream.concat(DATED.stream(), Stream.of(WORDING)).toList();
    private static final String KEY = "commitment_id, valid_from, seq, valid_to, known_from, known_to";
    private final Rows rows;
    private final WordingRepository wordings;

    PeriodRepository(Rows rows, WordingRepository wordings) {
        this.rows = rows;
        this.wordings = wordings;
    }

    /**
     * @param heard columns that name the last day of something, and of which {@code from} is one more day
     * @param from the day from which it holds; null for all days
     * @param seq  the version it is written with, which no other change of the commitment has
     */
    record Change(Map<String, Object> before, Map<String, Object> after, List<String> heard, LocalDate from, Instant at, long seq) {
        private Map<String, Object> changed() {
            Map<String, Object> changed = other(DATED);
            if (changed.containsKey("status")) {
                // an earlier day may have been in that state since another day
                changed.put("state_since", after.get("state_since"));
            }
            if (changed.get("status") instanceof CommitmentStatus status && !status.mayLack()) {
                // nor is anything asked for any more that was still missing then
                changed.put("missing", after.get("missing"));
                changed.put("incomplete", after.get("incomplete"));
            }
            return changed;
        }

        private Map<String, Object> reworded() {
            return other(WordingRepository.COLUMNS);
        }

        private Map<String, Object> other(List<String> names) {
            Map<String, Object> other = new LinkedHashMap<>();
            names.stream().filter(name -> !Objects.equals(before.get(name), after.get(name))).forEach(name -> other.put(name, after.get(name)));
            return other;
        }
    }

    private record Known(LocalDate from, long seq, LocalDate to, Instant since, int wording, Map<String, LocalDate> heard) {
        static Known read(Row row, List<String> heard) {
            Map<String, LocalDate> days = new LinkedHashMap<>();
            heard.forEach(name -> days.put(name, row.day(name)));
            return new Known(row.day("valid_from"), row.number("seq"), row.day("valid_to"), row.instant("known_from"), row.small(WORDING), days);
        }

        /** What is other in this period: a day was heard of here also when a later one was heard of before. */
        Map<String, Object> changed(Change change) {
            Map<String, Object> changed = change.changed();
            heard.forEach((name, day) -> {
                if (day == null || day.isBefore(change.from())) {
                    changed.put(name, change.from());
                }
            });
            return changed;
        }
    }

    /** What a new record says, from the day of its meeting on. */
    void begin(long commitment, LocalDate day, Map<String, Object> columns, Instant at) {
        wordings.begin(commitment, columns);
        String marks = ", ?".repeat(DATED.size());
        rows.update(Sql.of("INSERT INTO commitment_period (" + KEY + ", " + String.join(", ", DATED) + ") VALUES (?, ?, 0, ?, ?, ?" + marks + ")", commitment, day, ALWAYS, at, STILL)
                .with(DATED.stream().map(columns::get).toList()));
    }

    /** Writes what changed into every period from that day on; what was known before stays as it was known. */
    void change(long commitment, Change change) {
        Map<String, Object> reworded = change.reworded();
        if (change.changed().isEmpty() && reworded.isEmpty() && change.heard().isEmpty()) {
            return;
        }
        Map<Integer, Integer> numbers = new HashMap<>();
        Sql present = Sql.of("SELECT valid_from, seq, valid_to, known_from, wording, heard_on, reported_on FROM commitment_period WHERE commitment_id = ? AND known_to = ?", commitment, STILL).given(change.from(), "AND valid_to > ?");
        for (Known known : rows.list(present, row -> Known.read(row, change.heard()))) {
            Map<String, Object> changed = known.changed(change);
            if (!reworded.isEmpty()) {
                changed.put(WORDING, numbers.computeIfAbsent(known.wording(), of -> wordings.changed(commitment, of, reworded)));
            }
            if (!changed.isEmpty()) {
                write(commitment, change, known, changed);
            }
        }
    }

    private void write(long commitment, Change change, Known known, Map<String, Object> changed) {
        boolean within = change.from() != null && known.from().isBefore(change.from());
        LocalDate from = within ? change.from() : known.from();
        copy(commitment, known, new Copy(from, 2 * change.seq(), change.at(), STILL, changed));
        if (within && known.since().isBefore(change.at())) {
            copy(commitment, known, new Copy(from, 2 * change.seq() - 1, known.since(), change.at(), Map.of()));
        }
        Sql end = within ? Sql.of("UPDATE commitment_period SET valid_to = ?", from) : Sql.of("UPDATE commitment_period SET known_to = ?", change.at());
        rows.update(end.add("WHERE commitment_id = ? AND valid_from = ? AND seq = ?", commitment, known.from(), known.seq()));
    }

    private record Copy(LocalDate from, long seq, Instant knownFrom, Instant knownTo, Map<String, Object> changed) {}

    private void copy(long commitment, Known of, Copy copy) {
        List<Object> values = new ArrayList<>(List.of(copy.from(), copy.seq(), copy.knownFrom(), copy.knownTo()));
        String columns = COLUMNS.stream().map(name -> copy.changed().containsKey(name) ? "?" : name).collect(Collectors.joining(", "));
        COLUMNS.stream().filter(copy.changed()::containsKey).forEach(name -> values.add(copy.changed().get(name)));
        rows.update(Sql.of("INSERT INTO commitment_period (" + KEY + ", " + String.join(", ", COLUMNS) + ") SELECT commitment_id, ?, ?, valid_to, ?, ?, " + columns + " FROM commitment_period").with(values)
                .add("WHERE commitment_id = ? AND valid_from = ? AND seq = ?", commitment, of.from(), of.seq()));
    }
}
