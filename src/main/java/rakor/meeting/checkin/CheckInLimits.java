package rakor.meeting.checkin;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import rakor.common.RegencyClock;

/**
 * How often one address may do something in a minute, asked before any other work. A whole hall stands behind one address, so it
 * is generous; what bounds a meeting's list stands in {@link CheckInService}. Each node counts for itself, in bounded memory.
 */
@Singleton
class CheckInLimits {
    static final int SENT = 400;
    static final int OPENED = 1_200;
    static final int REMEMBERED = 5_000;
    private final RegencyClock clock;
    private final Map<String, int[]> counted = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, int[]> eldest) {
            return size() > REMEMBERED;
        }
    };

    CheckInLimits(RegencyClock clock) {
        this.clock = clock;
    }

    /** @throws TooMany when the address has opened the pages too often */
    void opened(String address) {
        count("o " + address, OPENED);
    }

    /** @throws TooMany when the address has sent too much for this meeting */
    void sent(String address, long meeting) {
        count("s " + meeting + " " + address, SENT);
    }

    synchronized int remembered() {
        return counted.size();
    }

    private synchronized void count(String key, int most) {
        int minute = (int) (clock.now().getEpochSecond() / 60);
        int[] its = counted.computeIfAbsent(key, none -> new int[] {minute, 0});
        if (its[0] != minute) {
            its[0] = minute;
            its[1] = 0;
        }
        if (its[1] >= most) {
            throw new TooMany("checkin.error.too-often");
        }
        its[1]++;
    }
}
