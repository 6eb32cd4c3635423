package rakor.minutes;

import java.security.SecureRandom;

/** The code by which anybody has a version of minutes checked: three groups of four signs that are not mistaken for one another. */
final class CheckCode {
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private CheckCode() {}

    static String draw() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            code.append(i > 0 && i % 4 == 0 ? "-" : "").append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    /** As it was drawn, however a person typed it; null when it can be no code. */
    static String read(String typed) {
        String signs = typed.toUpperCase(java.util.Locale.ROOT).replaceAll("[\\s-]", "");
        return signs.matches("[0-9A-Z]{12}") ? signs.substring(0, 4) + "-" + signs.substring(4, 8) + "-" + signs.substring(8) : null;
    }
}
