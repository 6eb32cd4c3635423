package rakor.intake;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rakor.common.Actor;
import rakor.Opening;
import rakor.Settings;
import rakor.account.AccountTerms;

/** Loads the demonstration at the first start, and tells how to sign in. */
@Singleton
class DemoOpening implements Opening {
    // without letters and digits that are taken for each other
    private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 16;
    private final DemoService demo;
    private final Settings settings;

    DemoOpening(DemoService demo, Settings settings) {
        this.demo = demo;
        this.settings = settings;
    }

    /** Before the first administrator is asked for: the demonstration brings one. */
    @Override
    public int order() {
        return 500;
    }

    @Override
    public void open() {
        if (Boolean.FALSE.equals(settings.demo())) {
            demo.refuse();
        } else if (demo.wanted(settings)) {
            String password = settings.demoPassword() == null ? generated() : settings.demoPassword();
            told(demo.load(Actor.system(), password)).forEach(System.out::println);
            System.out.println(settings.demoPassword() == null ? "Password of all of them: " + password + "\nIt is shown this once only; to choose it yourself, begin with an empty folder and RAKOR_DEMO_PASSWORD."
                    : "Password of all of them: the one in RAKOR_DEMO_PASSWORD.");
        }
    }

    private List<String> told(List<AccountTerms> accounts) {
        Map<String, String> lines = new TreeMap<>();
        accounts.forEach(account -> lines.put(account.username(), String.format("  %-11s %s, %s", account.username(), account.name(), account.organization())));
        List<String> all = new ArrayList<>(List.of("The demonstration was loaded; everything called \"Contoh\" in it is invented. Accounts at " + settings.address() + "/sign-in:"));
        all.addAll(lines.values());
        return all;
    }

    private static String generated() {
        SecureRandom random = new SecureRandom();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            word.append(i > 0 && i % 4 == 0 ? "-" : "").append(READABLE.charAt(random.nextInt(READABLE.length())));
        }
        return word.toString();
    }
}
