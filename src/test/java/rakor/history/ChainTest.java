package rakor.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rakor.common.RegencyClock;
import rakor.history.ChainService.Head;
import rakor.support.RakorTest;

/** Each test changes what lies in the database in one way; the walk must name that row. */
@RakorTest
class ChainTest {
    private final Ledger ledger;
    private final SealService seals;
    private final ChainService chain;
    private final VerifyHistory command;
    private final RegencyClock clock;

    ChainTest(Ledger ledger, SealService seals, ChainService chain, VerifyHistory command, RegencyClock clock) {
        this.ledger = ledger;
        this.seals = seals;
        this.chain = chain;
        this.command = command;
        this.clock = clock;
    }

    @BeforeEach
    void threeMeetingsSealed() {
        ledger.empty();
        ledger.write(1, "recording", "correction", "holding");
        ledger.write(2, "recording", "cancellation");
        ledger.write(3, "recording");
        new Sealer(seals, clock).seal();
    }

    private List<String> walk() {
        return chain.check(null).lines();
    }

    private void firstBadRow(long record, long seq, Damage damage) {
        String name = "row " + seq + " of meeting R-2025-000" + record + " (key " + ledger.key(record, seq) + ")";
        assertEquals("First bad row: " + name + ": " + damage.sentence() + ".", walk().get(1));
        assertEquals(1, command.run(List.of()));
    }

    private void firstBadSeal(long number, Damage damage) {
        String found = walk().stream().filter(line -> line.startsWith("First bad seal: ")).findFirst().orElse("none");
        assertTrue(found.startsWith("First bad seal: seal " + number + " ") && found.endsWith(damage.sentence() + "."), found);
        assertEquals(1, command.run(List.of()));
    }

    @Test
    void anUntouchedHistoryIsSoundAndCounted() {
        ledger.write(3, "holding");
        List<String> lines = walk();
        assertTrue(lines.get(0).startsWith("7 rows, 1 not yet sealed. Head: seal 6 "), lines.get(0));
        assertEquals(List.of("The history is as it was written."), lines.subList(1, lines.size()));
        assertEquals(0, command.run(List.of()));
    }

    @Test
    void anEditedWordIsFound() {
        ledger.tamper("UPDATE history SET reason = 'alasan lain' WHERE id = ?", ledger.key(1, 2));
        firstBadRow(1, 2, Damage.EDITED);
    }

    @Test
    void anotherAccountUnderARowIsFound() {
        ledger.tamper("UPDATE history SET account_id = 7 WHERE id = ?", ledger.key(2, 1));
        firstBadRow(2, 1, Damage.EDITED);
    }

    @Test
    void anotherTimeIsFound() {
        ledger.tamper("UPDATE history SET at = '2020-01-01 00:00:00' WHERE id = ?", ledger.key(3, 1));
        firstBadRow(3, 1, Damage.EDITED);
    }

    @Test
    void aRowEditedTogetherWithItsHashIsFoundByItsSeal() {
        long key = ledger.key(2, 2);
        HistoryRow row = ledger.one("SELECT * FROM history WHERE id = " + key, ChainRepository::historyRow);
        HistoryRow forged = new HistoryRow(row.record(), row.recordId(), row.seq(), row.recordCode(), row.at(), row.accountId(), row.accountName(), "holding", row.facts(), row.reason(), row.previousHash());
        ledger.tamper("UPDATE history SET move = 'holding', hash = ? WHERE id = ?", forged.hash(), key);
        firstBadRow(2, 2, Damage.REWRITTEN);
    }

    @Test
    void aDeletedRowInTheMiddleIsFoundByTheRowAfterIt() {
        ledger.tamper("DELETE FROM history WHERE id = ?", ledger.key(1, 2));
        firstBadRow(1, 3, Damage.DELETED);
        firstBadSeal(2, Damage.GONE);
    }

    @Test
    void aDeletedRowIsFoundThoughItsSealIsDeletedToo() {
        long key = ledger.key(3, 1);
        ledger.write(3, "holding");
        new Sealer(seals, clock).seal();
        ledger.tamper("DELETE FROM history_seal WHERE history_id = ?", key);
        ledger.tamper("DELETE FROM history WHERE id = ?", key);
        firstBadRow(3, 2, Damage.DELETED);
        firstBadSeal(7, Damage.UNSEALED);
    }

    @Test
    void twoRowsThatChangedPlacesAreFound() {
        long second = ledger.key(1, 2);
        long third = ledger.key(1, 3);
        ledger.tamper("UPDATE history SET seq = 99 WHERE id = ?", second);
        ledger.tamper("UPDATE history SET seq = 2 WHERE id = ?", third);
        ledger.tamper("UPDATE history SET seq = 3 WHERE id = ?", second);
        firstBadRow(1, 3, Damage.REORDERED);
    }

    @Test
    void aRowInsertedBetweenOthersIsFound() {
        long third = ledger.key(1, 3);
        HistoryRow row = ledger.one("SELECT * FROM history WHERE id = " + third, ChainRepository::historyRow);
        ledger.tamper("UPDATE history SET seq = 4, hash = ? WHERE id = ?", row.at(4).hash(), third);
        HistoryRow slipped = new HistoryRow("meeting", 1, 3, "R-2025-0001", row.at(), null, "Rakor", "rescheduling", "{}", null, row.previousHash());
        insert(slipped, null);
        firstBadRow(1, 4, Damage.INSERTED);
    }

    @Test
    void anOldRowInsertedAtTheEndOfAStoryHasNoSealWhileLaterOnesHave() {
        ledger.empty();
        ledger.write(1, "recording");
        ledger.tamper("UPDATE history SET id = id + 10 WHERE record_id = 1");
        new Sealer(seals, clock).seal();
        insert(new HistoryRow("meeting", 9, 1, "R-2025-0009", clock.now().minusSeconds(3 * 86_400), null, "Rakor", "recording", "{}", null, HistoryRow.BEGINNING), ledger.key(1, 1) - 1);
        firstBadRow(9, 1, Damage.SLIPPED_IN);
    }

    @Test
    void aTailCutOffIsFoundByItsSeals() {
        ledger.tamper("DELETE FROM history WHERE id >= ?", ledger.key(2, 2));
        firstBadSeal(5, Damage.CUT);
        assertTrue(walk().get(0).startsWith("4 rows, 0 not yet sealed."));
    }

    @Test
    void aTailCutOffWithItsSealsIsFoundByTheExportedHead() {
        Seal head = seals.last();
        ledger.tamper("DELETE FROM history WHERE id >= ?", ledger.key(2, 2));
        ledger.tamper("DELETE FROM history_seal WHERE number >= 5");
        assertEquals(0, command.run(List.of()));
        assertEquals(1, command.run(List.of("--head", head.number() + ":" + head.hash())));
        assertEquals("First bad seal: seal 6: " + Damage.OTHER_HEAD.sentence() + ".", chain.check(new Head(6, head.hash())).lines().get(1));
    }

    @Test
    void aSealOfAnotherTimeIsFound() {
        ledger.tamper("UPDATE history_seal SET sealed_at = '2020-01-01 00:00:00' WHERE number = 4");
        firstBadRow(2, 1, Damage.REWRITTEN);
    }

    @Test
    void anExportedHeadThatIsInTheChainIsFine() {
        Seal head = seals.last();
        ledger.write(3, "holding");
        new Sealer(seals, clock).seal();
        assertEquals(0, command.run(List.of("--head", head.number() + ":" + head.hash())));
    }

    private void insert(HistoryRow row, Long id) {
        ledger.tamper("INSERT INTO history (id, record, record_id, seq, record_code, at, account_name, move, facts, previous_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id, row.record(), row.recordId(), row.seq(), row.recordCode(), row.at(), row.accountName(), row.move(), row.facts(), row.previousHash(), row.hash());
    }
}
