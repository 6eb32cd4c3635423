package rakor.commitment;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import rakor.database.Rows;
import rakor.database.Sql;

/**
 * Keeps every wording a commitment ever had, each once and never changed; periods name theirs by its number. What figures are
 * counted by stands in the periods themselves.
 */
@Singleton
class WordingRepository {
    /** Columns of these names stand in {@code commitment} too. */
    static final List<String> COLUMNS = List.of("statement", "owner_text", "owner_post_id", "counterpart_id", "counterpart_text", "measure_indicator", "measure_quantity", "measure_unit",
            "measure_direction", "done_when", "condition_text");
    private static final String NAMES = "commitment_id, number, " + String.join(", ", COLUMNS);
    private final Rows rows;

    WordingRepository(Rows rows) {
        this.rows = rows;
    }

    /** What a new record says, as number 0. */
    void begin(long commitment, Map<String, Object> columns) {
        rows.update(Sql.of("INSERT INTO commitment_wording (" + NAMES + ") VALUES (?, 0" + ", ?".repeat(COLUMNS.size()) + ")", commitment).with(COLUMNS.stream().map(columns::get).toList()));
    }

    /**
     * Keeps what one of them says once these columns are other. Its commitment must be held by the transaction.
     *
     * @return the number of the new wording
     */
    int changed(long commitment, int of, Map<String, Object> changed) {
        int number = rows.one(Sql.of("SELECT MAX(number) + 1 AS next FROM commitment_wording WHERE commitment_id = ?", commitment), row -> row.small("next")).orElseThrow();
        String columns = COLUMNS.stream().map(name -> changed.containsKey(name) ? "?" : name).collect(Collectors.joining(", "));
        List<Object> values = new ArrayList<>(List.of(number));
        COLUMNS.stream().filter(changed::containsKey).forEach(name -> values.add(changed.get(name)));
        rows.update(Sql.of("INSERT INTO commitment_wording (" + NAMES + ") SELECT commitment_id, ?, " + columns + " FROM commitment_wording").with(values).add("WHERE commitment_id = ? AND number = ?", commitment, of));
        return number;
    }
}
