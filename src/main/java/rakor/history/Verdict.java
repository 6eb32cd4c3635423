package rakor.history;

import java.util.ArrayList;
import java.util.List;

/** What a walk through the history found: how much there is, and the first bad row of each chain. */
final class Verdict {
    private final Seal head;
    private long rows;
    private long sealed;
    private String badRow;
    private String badSeal;

    Verdict(Seal head) {
        this.head = head;
    }

    Seal head() {
        return head;
    }

    void count(boolean withSeal) {
        rows++;
        sealed += withSeal ? 1 : 0;
    }

    void row(Damage damage, String name) {
        badRow = damage == null ? badRow : name + ": " + damage.sentence();
    }

    void seal(Damage damage, String name) {
        badSeal = damage == null || badSeal != null ? badSeal : name + ": " + damage.sentence();
    }

    boolean rowsSound() {
        return badRow == null;
    }

    boolean sealsSound() {
        return badSeal == null;
    }

    boolean sound() {
        return rowsSound() && sealsSound();
    }

    long rows() {
        return rows;
    }

    long unsealed() {
        return rows - sealed;
    }

    /** One line each. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(rows + " rows, " + unsealed() + " not yet sealed. Head: seal " + head.number() + " " + head.hash());
        if (badRow != null) {
            lines.add("First bad row: " + badRow + ".");
        }
        if (badSeal != null) {
            lines.add("First bad seal: " + badSeal + ".");
        }
        lines.add(sound() ? "The history is as it was written." : "THE HISTORY IS NOT AS IT WAS WRITTEN.");
        return lines;
    }
}
