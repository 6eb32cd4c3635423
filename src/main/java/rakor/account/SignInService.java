package rakor.account;

import jakarta.inject.Singleton;
import java.util.Optional;

/** Signing in and out. Unknown, ended, waiting and wrong are answered alike and take the same time. */
@Singleton
class SignInService {
    private final SessionService sessions;
    private final PasswordHash passwords;
    private final Tokens tokens;

    SignInService(SessionService sessions, PasswordHash passwords, Tokens tokens) {
        this.sessions = sessions;
        this.passwords = passwords;
        this.tokens = tokens;
    }

    /** @param refreshed whether the session is renewed by a refresh token, as the API does */
    Optional<OpenSession> signIn(SignInAttempt attempt, boolean refreshed) {
        Optional<SessionRepository.Credential> account = sessions.credential(attempt.username());
        boolean right = fits(attempt.password(), account);
        if (!sessions.admitted(right, subject(attempt), WaitSubject.source(attempt.source()))) {
            return Optional.empty();
        }
        if (passwords.outdated(account.get().hash())) {
            sessions.rehash(account.get(), passwords.hash(attempt.password()));
        }
        return Optional.of(sessions.open(account.get(), refreshed, attempt.agent()));
    }

    Optional<OpenSession> renew(String refresh) {
        return sessions.renew(refresh);
    }

    void signOut(String session) {
        sessions.end(session);
    }

    /** The mark by which this device is known to have signed in as the account. */
    String deviceMark(SignInAttempt attempt) {
        return tokens.sign(TokenUse.DEVICE, known(attempt).orElseGet(Secrets::random), attempt.username());
    }

    private boolean fits(String password, Optional<SessionRepository.Credential> account) {
        if (account.isEmpty()) {
            passwords.pretend(password);
            return false;
        }
        return passwords.fits(password, account.get().hash());
    }

    private WaitSubject subject(SignInAttempt attempt) {
        return known(attempt).map(WaitSubject::device).orElseGet(() -> WaitSubject.account(Usernames.possible(attempt.username()) ? attempt.username() : "?"));
    }

    private Optional<String> known(SignInAttempt attempt) {
        return tokens.read(TokenUse.DEVICE, attempt.deviceMark()).filter(token -> token.subject().equals(attempt.username())).map(Token::id);
    }
}
