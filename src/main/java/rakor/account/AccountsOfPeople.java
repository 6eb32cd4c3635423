package rakor.account;

import jakarta.inject.Singleton;
import java.util.List;
import rakor.common.Actor;
import rakor.stakeholder.PersonAccounts;

/** Answers the room of people, where a post changes hands. */
@Singleton
class AccountsOfPeople implements PersonAccounts {
    private final AccountRepository accounts;
    private final AccountMoveService moves;

    AccountsOfPeople(AccountRepository accounts, AccountMoveService moves) {
        this.accounts = accounts;
        this.moves = moves;
    }

    @Override
    public List<Held> living(Actor actor, long person) {
        AccountAccess.requireManager(actor);
        return accounts.livingOf(person).stream().map(account -> new Held(account.username(), account.name())).toList();
    }

    @Override
    public boolean is(Actor actor, long person) {
        return accounts.livingOf(person).stream().anyMatch(account -> account.username().equals(actor.username()));
    }

    @Override
    public void hold() {
        accounts.lockAdministrators();
    }

    @Override
    public void end(Actor actor, String username, String reason) {
        moves.end(actor, username, null, reason);
    }
}
