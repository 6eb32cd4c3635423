package rakor.report;

import rakor.common.Bounded;

/**
 * A number and the list behind it.
 *
 * @param more whether there are more than that, which were not counted
 * @param href null where no list can show what is counted
 */
record Figure(long number, boolean more, String href) {
    Figure(long number, String href) {
        this(number, false, href);
    }

    static Figure plain(long number) {
        return new Figure(number, null);
    }

    static Figure of(Bounded counted, String href) {
        return new Figure(counted.number(), counted.more(), href);
    }

    boolean leads() {
        return number > 0 && href != null;
    }
}
