package rakor.account;

import jakarta.inject.Singleton;
import rakor.common.RegencyClock;

/** New passwords of accounts, and the sessions that end with the old ones. */
@Singleton
class AccountPasswords {
    private final PasswordHash hashes;
    private final SessionRepository sessions;
    private final RegencyClock clock;

    AccountPasswords(PasswordHash hashes, SessionRepository sessions, RegencyClock clock) {
        this.hashes = hashes;
        this.sessions = sessions;
        this.clock = clock;
    }

    String hash(String password) {
        return hashes.hash(password);
    }

    /** @param kept the session that stays; null when none does */
    void endSessions(long account, String kept) {
        sessions.endOf(account, kept, clock.now());
    }
}
