package rakor.meeting.writing;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import rakor.database.Rows;
import rakor.database.Sql;

/** Finds whose hand wrote what; the agenda itself notes it with every change. */
@Singleton
class WritingRepository {
    private final Rows rows;

    WritingRepository(Rows rows) {
        this.rows = rows;
    }

    /** By the number of the item. */
    Map<Integer, List<Hand>> hands(long meeting) {
        record Of(int item, Hand hand) {}
        return rows.list(Sql.of("SELECT h.* FROM agenda_hand h WHERE h.meeting_id = ? ORDER BY h.number, h.at", meeting), row -> new Of(row.small("number"), Hand.read(row)))
                .stream().collect(Collectors.groupingBy(Of::item, Collectors.mapping(Of::hand, Collectors.toList())));
    }
}
