package rakor.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import rakor.database.Sql;
import rakor.meeting.MeetingLookup;
import rakor.meeting.MeetingRef;
import rakor.support.RakorTest;
import rakor.support.Statements;

/** What is kept at every change is what somebody who counts everything would find. */
@RakorTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CountTest {
    private static final String CELL = "CONCAT_WS(' ', recorder_id, owner_side, status, incomplete)";
    private final Histories histories;
    private final Agreement agreement;
    private final CommitmentHeads heads;
    private final MeetingLookup lookup;
    private final CountRepository counts;
    private final Statements rows;

    CountTest(Histories histories, Agreement agreement, CommitmentHeads heads, MeetingLookup lookup, CountRepository counts, Statements rows) {
        this.histories = histories;
        this.agreement = agreement;
        this.heads = heads;
        this.lookup = lookup;
        this.counts = counts;
        this.rows = rows;
    }

    @BeforeAll
    void live() {
        histories.live(20261126, 120);
    }

    private Map<String, Long> kept() {
        return numbers("SELECT " + CELL + " AS cell, SUM(number) AS n FROM commitment_count GROUP BY cell HAVING SUM(number) <> 0");
    }

    private Map<String, Long> counted() {
        return numbers("SELECT " + CELL + " AS cell, COUNT(*) AS n FROM commitment GROUP BY cell");
    }

    private Map<String, Long> numbers(String sql) {
        return rows.list(Sql.of(sql), row -> Map.entry(row.text("cell"), row.number("n"))).stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum, TreeMap::new));
    }

    @Test
    void theSumOfAllChangesIsTheNumberThatThereIs() {
        assertTrue(counted().size() > 10, counted().toString());
        assertEquals(counted(), kept());
    }

    @Test
    void summingUpChangesNoNumber() {
        Map<String, Long> before = kept();
        rows.within(() -> {
            counts.fold(0);
            return null;
        });
        assertEquals(before, kept());
        assertEquals(before.size(), rows.list(Sql.of("SELECT id FROM commitment_count"), row -> row.number("id")).size());
    }

    @Test
    void anotherOfficeIsCountedWhatItTakesOver() {
        Agreement.Cast cast = agreement.cast();
        agreement.in(CommitmentStatus.ACTIVE, cast);
        agreement.in(CommitmentStatus.PROPOSED, cast);
        MeetingRef now = lookup.visible(cast.recorder(), cast.meeting()).orElseThrow();
        long office = rows.one(Sql.of("SELECT id FROM organization WHERE code = 'DINSOS'"), row -> row.number("id")).orElseThrow();
        rows.within(() -> {
            heads.changed(new MeetingRef(now.id(), now.code(), now.title(), now.date(), now.securityClass(), now.status(), office));
            return null;
        });
        assertTrue(kept().keySet().stream().anyMatch(cell -> cell.startsWith(office + " ")), kept().toString());
        assertEquals(counted(), kept());
    }

    @Test
    void aMeetingIsFollowedAsLongAsAnythingOfItCounts() {
        List<String> wrong = rows.list(Sql.of("SELECT m.code FROM meeting m WHERE m.followed <> EXISTS (SELECT 1 FROM commitment c WHERE c.meeting_id = m.id AND c.status <> 'ANNULLED')"), row -> row.text("code"));
        assertEquals(List.of(), wrong);
        Agreement.Cast cast = agreement.cast();
        agreement.in(CommitmentStatus.ANNULLED, cast);
        assertEquals(false, rows.one(Sql.of("SELECT followed FROM meeting WHERE code = ?", cast.meeting()), row -> row.flag("followed")).orElseThrow());
    }
}
