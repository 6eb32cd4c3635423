package rakor.account;

import java.util.Locale;
import java.util.Set;
import rakor.common.Checks;

/** What a password must be: long enough and not what anybody would guess first. No rules of composition. */
final class PasswordRules {
    static final int SHORTEST = 12;
    static final int LONGEST = 200;
    // what is left of the usual choices once digits, signs and case are taken off
    private static final Set<String> COMMON = Set.of("password", "passwordpassword", "katasandi", "katasandikatasandi", "sandi", "rahasia", "rahasiasekali", "rahasiarahasia", "qwerty", "qwertyuiop",
            "qwertyuiopasdfghjkl", "qwertyqwerty", "asdfghjkl", "asdfghjklzxcvbnm", "administrator", "admin", "adminadmin", "administratoradministrator", "letmein", "welcome", "iloveyou", "sayangku",
            "akusayangkamu", "bismillah", "bismillahirrahmanirrahim", "alhamdulillah", "assalamualaikum", "indonesia", "indonesiaraya", "indonesiamerdeka", "merdeka", "merdekamerdeka", "pancasila",
            "garudapancasila", "bekasi", "kabupatenbekasi", "pemkabbekasi", "pemerintahkabupatenbekasi", "cikarang", "jababeka", "kabupaten", "pemerintah", "pemerintahkabupaten", "rakor", "rakorrakor",
            "rapatkoordinasi", "rapat", "komitmen", "notula", "changeme", "gantisaya", "passw0rd", "abcdefghijkl", "abcdefghijklm", "abcdefghijklmnop", "terserah", "testtesttest", "contohcontoh", "");

    private PasswordRules() {}

    static void check(Checks checks, String field, String password, String username, String name) {
        String given = password == null ? "" : password;
        int length = given.codePointCount(0, given.length());
        checks.refuse(length == 0, field, "error.required");
        checks.refuse(length > 0 && length < SHORTEST, field, "account.error.password-short", SHORTEST);
        checks.refuse(length > LONGEST, field, "error.too-long", LONGEST);
        boolean guessed = monotonous(given) || COMMON.contains(letters(given)) || letters(given).equals(letters(username)) || letters(given).equals(letters(name));
        checks.refuse(length >= SHORTEST && length <= LONGEST && guessed, field, "account.error.password-common");
    }

    private static String letters(String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }

    /** Fewer than five different characters. */
    private static boolean monotonous(String text) {
        return text.codePoints().distinct().count() < 5;
    }
}
