package rakor.account;

import java.time.Duration;

/**
 * Whose failures are counted together.
 *
 * @param free   failures without any wait
 * @param most   the longest wait
 */
record WaitSubject(String key, int free, Duration most) {
    /** An account, tried from devices that never signed in to it. */
    static WaitSubject account(String username) {
        return new WaitSubject("a:" + username, 5, Duration.ofMinutes(15));
    }

    /** A device on which the account has signed in before: strangers who try the account do not make it wait. */
    static WaitSubject device(String id) {
        return new WaitSubject("d:" + id, 5, Duration.ofMinutes(15));
    }

    /** A network address, which a whole office may share. */
    static WaitSubject source(String address) {
        return new WaitSubject("s:" + address, 50, Duration.ofMinutes(1));
    }

    /** Somebody signed in who must tell the present password again. */
    static WaitSubject change(long account) {
        return new WaitSubject("c:" + account, 5, Duration.ofMinutes(15));
    }

    /** Doubles with each failure past the free ones, from two seconds to the longest. */
    Duration wait(int failures) {
        if (failures < free) {
            return Duration.ZERO;
        }
        Duration grown = Duration.ofSeconds(1L << Math.min(failures - free + 1, 20));
        return grown.compareTo(most) < 0 ? grown : most;
    }
}
