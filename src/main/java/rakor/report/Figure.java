package rakor.report;

/** A number and the list behind it. */
record Figure(long number, String href) {
    boolean leads() {
        return number > 0;
    }
}
