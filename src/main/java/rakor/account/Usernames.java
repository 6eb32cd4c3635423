package rakor.account;

import java.util.Locale;

/** How usernames are written: small letters, digits, dot, hyphen and underscore, beginning with a letter or digit. */
final class Usernames {
    private Usernames() {}

    /** As it is kept; what somebody typed may differ in case and have blanks around it. */
    static String folded(String typed) {
        return typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
    }

    static boolean possible(String username) {
        return username.matches("[a-z0-9][a-z0-9._-]{2,59}");
    }

    /** May be given: {@code new} is the address of the form instead. */
    static boolean free(String username) {
        return possible(username) && !username.equals("new");
    }
}
