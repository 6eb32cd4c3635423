package rakor.account;

/** More passwords are waiting to be checked than may wait; the caller should come back in a moment. */
final class Busy extends RuntimeException {
    Busy() {
        super("too many passwords at once", null, false, false);
    }
}
