package rakor.meeting.checkin;

/** More check-ins than this address may send now, or than this meeting takes. */
final class TooMany extends RuntimeException {
    private final transient String key;

    TooMany(String key) {
        super(key, null, false, false);
        this.key = key;
    }

    String key() {
        return key;
    }
}
