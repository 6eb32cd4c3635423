package rakor.account;

import jakarta.inject.Singleton;
import rakor.common.Actor;
import rakor.common.Checks;
import rakor.common.DomainError;
import rakor.web.SignedIn;

/** Changing one's own password: under the same limits as sign-in, and it ends the account's other sessions. */
@Singleton
class OwnPasswordService {
    private final SessionService sessions;
    private final PasswordHash passwords;
    private final AccountMoveService moves;

    OwnPasswordService(SessionService sessions, PasswordHash passwords, AccountMoveService moves) {
        this.sessions = sessions;
        this.passwords = passwords;
        this.moves = moves;
    }

    void change(SignedIn who, OwnPasswordTerms terms) {
        Actor actor = who.actor();
        Checks checks = new Checks().refuse(terms.current().isEmpty(), "current", "error.required").atMost(terms.current(), "current", 1000);
        PasswordRules.check(checks, "fresh", terms.fresh(), actor.username(), actor.name());
        checks.refuse(!terms.fresh().equals(terms.again()), "again", "account.error.password-again");
        checks.refuse(!terms.fresh().isEmpty() && terms.fresh().equals(terms.current()), "fresh", "account.error.password-same").end();
        SessionRepository.Credential account = sessions.credential(actor.username()).orElseThrow(DomainError::notFound);
        boolean right = passwords.fits(terms.current(), account.hash());
        if (!sessions.admitted(right, WaitSubject.change(account.id()), WaitSubject.source(terms.source()))) {
            throw DomainError.invalid("current", "account.error.password-current");
        }
        moves.ownPassword(actor, passwords.hash(terms.fresh()), who.session());
    }
}
