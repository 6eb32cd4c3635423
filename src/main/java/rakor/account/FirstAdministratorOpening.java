package rakor.account;

import jakarta.inject.Singleton;
import rakor.Opening;
import rakor.Settings;

/** Tells the console how an empty Rakor gets its first administrator. */
@Singleton
class FirstAdministratorOpening implements Opening {
    private final FirstAdministratorService first;
    private final Settings settings;

    FirstAdministratorOpening(FirstAdministratorService first, Settings settings) {
        this.first = first;
        this.settings = settings;
    }

    /** After the demonstration, which brings accounts of its own. */
    @Override
    public int order() {
        return 900;
    }

    @Override
    public void open() {
        first.invite().ifPresent(secret -> System.out.println("There is no account yet. The first administrator signs up at " + settings.address() + "/first-administrator\n"
                + "with this one-time secret (a new one is made at each start until it is used): " + secret));
    }
}
