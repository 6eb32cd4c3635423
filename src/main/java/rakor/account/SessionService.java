package rakor.account;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import rakor.common.RegencyClock;

/** The sessions in the database. Called by {@link SignInService}, which computes passwords outside any transaction. */
@Singleton
class SessionService {
    private static final Duration KEPT = Duration.ofDays(30);
    private final SessionRepository sessions;
    private final SignInWaitRepository waits;
    private final RegencyClock clock;

    SessionService(SessionRepository sessions, SignInWaitRepository waits, RegencyClock clock) {
        this.sessions = sessions;
        this.waits = waits;
        this.clock = clock;
    }

    @ReadOnly
    Optional<SessionRepository.Credential> credential(String username) {
        return Usernames.possible(username) ? sessions.credential(username) : Optional.empty();
    }

    /** Whether a right password counts now. Asked after the password was computed, so attempts sent all at once gain nothing. */
    @Transactional
    boolean admitted(boolean right, WaitSubject who, WaitSubject source) {
        Instant now = clock.now();
        if (waits.waits(who, now) || waits.waits(source, now)) {
            return false;
        }
        if (right) {
            waits.succeeded(who);
            waits.forgetOld(now);
        } else {
            waits.failed(who, now);
            waits.failed(source, now);
        }
        return right;
    }

    @Transactional
    OpenSession open(SessionRepository.Credential account, boolean refreshed, String agent) {
        Instant now = clock.now();
        String id = Secrets.random();
        String secret = refreshed ? Secrets.random() : null;
        sessions.open(id, account.id(), now, secret == null ? null : Secrets.hash(secret), agent);
        sessions.firstOf(account.id(), clock.today());
        sessions.forgetExpired(now.minus(KEPT));
        return new OpenSession(id, account.username(), secret == null ? null : id + "." + secret);
    }

    /** Changes the refresh token for a new one. The old one is refused from then on, and whoever still uses it ends the session: one of the two is a thief. */
    @Transactional
    Optional<OpenSession> renew(String refresh) {
        if (refresh == null || !refresh.matches("[A-Za-z0-9_-]{43}\\.[A-Za-z0-9_-]{43}")) {
            return Optional.empty();
        }
        String id = refresh.substring(0, 43);
        String secret = Secrets.random();
        Optional<String> username = sessions.renew(id, Secrets.hash(refresh.substring(44)), Secrets.hash(secret), clock.now());
        if (username.isEmpty()) {
            sessions.end(id, clock.now());
        }
        return username.map(name -> new OpenSession(id, name, id + "." + secret));
    }

    @Transactional
    void end(String session) {
        sessions.end(session, clock.now());
    }

    @Transactional
    void rehash(SessionRepository.Credential account, String hash) {
        sessions.rehash(account.id(), hash);
    }
}
