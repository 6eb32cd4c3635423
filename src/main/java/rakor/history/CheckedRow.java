package rakor.history;

import java.time.Instant;

/**
 * A history row with what it must agree with.
 *
 * @param hash   the hash kept with it
 * @param before the hash of the row before it in its record's story; null when there is none
 * @param seal   its seal; null when it has none
 * @param chain  the hash of the seal before its own; null when there is none
 */
record CheckedRow(long id, HistoryRow row, String hash, String before, Seal seal, String chain) {
    /** What is wrong with it; null when nothing is. */
    Damage damage() {
        if (!row.hash().equals(hash)) {
            return Damage.EDITED;
        }
        if (row.seq() > 1 && before == null) {
            return Damage.DELETED;
        }
        if (!row.previousHash().equals(row.seq() == 1 ? HistoryRow.BEGINNING : before)) {
            return Damage.INSERTED;
        }
        return seal == null || sealed() ? null : Damage.REWRITTEN;
    }

    private boolean sealed() {
        String previous = seal.number() == 1 ? HistoryRow.BEGINNING : chain;
        // a missing seal is found where the seals themselves are counted through
        return previous == null || new Seal(seal.number() - 1, 0, Instant.EPOCH, previous).next(id, hash, seal.at()).equals(seal);
    }

    /** Whether the hash would be right at another place among the {@code most} first of its record. */
    boolean fitsElsewhere(long most) {
        for (long seq = 1; seq <= most; seq++) {
            if (row.at(seq).hash().equals(hash)) {
                return true;
            }
        }
        return false;
    }

    String name() {
        return "row " + row.seq() + " of " + row.record() + " " + row.recordCode() + " (key " + id + ")";
    }
}
