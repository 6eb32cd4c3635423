package rakor.report;

/**
 * A number and the list behind it.
 *
 * @param href null where no list can show what is counted
 */
record Figure(long number, String href) {
    static Figure plain(long number) {
        return new Figure(number, null);
    }

    boolean leads() {
        return number > 0 && href != null;
    }
}
