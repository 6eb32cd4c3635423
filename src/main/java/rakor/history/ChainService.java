package rakor.history;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import rakor.history.ChainRepository.SealedPlace;

/** Walks the whole history, a page at a time: every row against its record's story and its seal, then every seal against its row. */
@Singleton
class ChainService {
    private final ChainRepository chain;
    private final SealRepository seals;

    ChainService(ChainRepository chain, SealRepository seals) {
        this.chain = chain;
        this.seals = seals;
    }

    /** @param exported a head that was kept elsewhere; null when there is none */
    @ReadOnly
    Verdict check(@Nullable Head exported) {
        Verdict verdict = new Verdict(seals.last());
        walkRows(verdict);
        walkSeals(verdict, exported);
        return verdict;
    }

    private void walkRows(Verdict verdict) {
        Instant lastAt = seals.lastRowAt();
        Instant sealedBefore = lastAt == null ? Instant.MIN : lastAt.minus(Duration.ofDays(1));
        List<CheckedRow> page = chain.rowsAfter(0);
        while (!page.isEmpty()) {
            for (CheckedRow row : page) {
                verdict.count(row.seal() != null);
                if (verdict.rowsSound()) {
                    verdict.row(damage(row, verdict.head().historyId(), sealedBefore), row.name());
                }
            }
            page = chain.rowsAfter(page.get(page.size() - 1).id());
        }
    }

    private Damage damage(CheckedRow row, long lastSealed, Instant sealedBefore) {
        Damage damage = row.damage();
        if (damage == Damage.EDITED && row.fitsElsewhere(chain.lengthOf(row.row()))) {
            return Damage.REORDERED;
        }
        boolean slippedIn = row.seal() == null && row.id() < lastSealed && row.row().at().isBefore(sealedBefore);
        return damage == null && slippedIn ? Damage.SLIPPED_IN : damage;
    }

    private void walkSeals(Verdict verdict, Head exported) {
        long lastId = chain.lastId();
        boolean exportedFound = exported == null;
        long number = 0;
        List<SealedPlace> page = chain.sealsAfter(0);
        while (!page.isEmpty()) {
            for (SealedPlace seal : page) {
                if (verdict.sealsSound()) {
                    Damage gone = seal.there() ? null : seal.historyId() > lastId ? Damage.CUT : Damage.GONE;
                    verdict.seal(seal.number() == number + 1 ? gone : Damage.UNSEALED, "seal " + seal.number() + " (row with key " + seal.historyId() + ")");
                }
                number = seal.number();
                exportedFound |= exported != null && exported.number() == number && exported.hash().equals(seal.hash());
            }
            page = chain.sealsAfter(number);
        }
        if (!exportedFound) {
            verdict.seal(Damage.OTHER_HEAD, "seal " + exported.number());
        }
    }

    /** The end of the chain at some moment, as it was exported. */
    record Head(long number, String hash) {}
}
