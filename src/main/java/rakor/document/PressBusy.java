package rakor.document;

/** More papers are wanted at once than are printed at once; the caller should come back in a moment. */
final class PressBusy extends RuntimeException {
    PressBusy() {
        super("too many papers at once", null, false, false);
    }
}
