package rakor.commitment;

import java.math.BigDecimal;
import rakor.common.Checks;

/** Understands a measure: all of indicator, quantity and unit, or none at all. */
public final class MeasureReader {
    private MeasureReader() {}

    public static Measure read(Measure written, Checks checks) {
        if (written == null || empty(written)) {
            return null;
        }
        checks.text(written.indicator(), "measure.indicator", 300).text(written.unit(), "measure.unit", 60).present(written.quantity(), "measure.quantity");
        BigDecimal quantity = written.quantity();
        checks.refuse(quantity != null && !fits(quantity), "measure.quantity", "commitment.error.quantity");
        MeasureDirection direction = written.direction() == null ? MeasureDirection.AT_LEAST : written.direction();
        return new Measure(TermsReader.words(written.indicator()), plain(quantity), TermsReader.words(written.unit()), direction);
    }

    /**
     * A figure in the unit of a measure.
     *
     * @param promised null when nothing is counted; then no figure may be told
     * @return what was told; what is promised, where nothing was
     */
    public static BigDecimal quantity(BigDecimal told, Measure promised, String field, Checks checks) {
        checks.refuse(told != null && promised == null, field, "commitment.error.nothing-counted");
        checks.refuse(told != null && !fits(told), field, "commitment.error.quantity");
        return told == null && promised != null ? promised.quantity() : plain(told);
    }

    /** Whether so much is what was promised. */
    public static boolean reached(Measure promised, BigDecimal quantity) {
        int than = quantity == null ? -1 : quantity.compareTo(promised.quantity());
        return switch (promised.direction()) {
            case AT_LEAST -> than >= 0;
            case AT_MOST -> quantity != null && than <= 0;
            case EXACTLY -> than == 0;
        };
    }

    private static boolean empty(Measure it) {
        return TermsReader.words(it.indicator()) == null && it.quantity() == null && TermsReader.words(it.unit()) == null;
    }

    /** Counted without writing it out, because a caller may send an exponent of any size. */
    private static boolean fits(BigDecimal quantity) {
        BigDecimal bare = quantity.stripTrailingZeros();
        return bare.signum() >= 0 && bare.scale() <= 4 && (long) bare.precision() - bare.scale() <= 14;
    }

    /** The same figure always written the same way, so that equal measures are equal. */
    static BigDecimal plain(BigDecimal quantity) {
        if (quantity == null || !fits(quantity)) {
            return null;
        }
        BigDecimal bare = quantity.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
