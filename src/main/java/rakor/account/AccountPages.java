package rakor.account;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import rakor.common.Actor;
import rakor.web.Frames;

/** Puts together what the pages of one account show. */
@Singleton
class AccountPages {
    private final AccountService accounts;
    private final AccountForms forms;
    private final Frames frames;

    AccountPages(AccountService accounts, AccountForms forms, Frames frames) {
        this.accounts = accounts;
        this.forms = forms;
        this.frames = frames;
    }

    AccountPage of(HttpRequest<?> request, Actor actor, String username) {
        AccountView view = accounts.read(actor, username);
        boolean living = view.endedAt() == null;
        boolean own = view.username().equals(actor.username());
        return new AccountPage(view, living, living && !own, forms.roleOptions(frames.locale(request)), forms.organizations());
    }
}
