package rakor.web;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

/** Figures as people of a language type them: 1.500 and 1,5 in Indonesian, 1,500 and 1.5 in English. */
record Figures(boolean indonesian) {
    private static final int PLACES = 4;

    static Figures of(Locale locale) {
        return new Figures(!"en".equals(locale.getLanguage()));
    }

    private char point() {
        return indonesian ? ',' : '.';
    }

    private char between() {
        return indonesian ? '.' : ',';
    }

    /** With thousands parted as the language does, or not parted. */
    private String whole() {
        return "([0-9]{1,14}|[0-9]{1,3}(" + Pattern.quote(String.valueOf(between())) + "[0-9]{3}){1,4})";
    }

    /** @return null for what is no whole number in this language, or longer than nine digits */
    Integer count(String typed) {
        String plain = typed.replace(String.valueOf(between()), "");
        return typed.matches(whole()) && plain.length() <= 9 ? Integer.valueOf(plain) : null;
    }

    /** @return null for what is no figure in this language */
    BigDecimal figure(String typed) {
        if (!typed.matches(whole() + "(" + Pattern.quote(String.valueOf(point())) + "[0-9]{1," + PLACES + "})?")) {
            return null;
        }
        return new BigDecimal(typed.replace(String.valueOf(between()), "").replace(point(), '.'));
    }

    /** Three places after a point of the one language are thousands in the other. */
    boolean twoWays(String typed) {
        return typed.matches("[1-9][0-9]{0,2}" + Pattern.quote(String.valueOf(point())) + "[0-9]{3}");
    }

    /** As it may be typed again. */
    String typed(BigDecimal figure) {
        String plain = figure.stripTrailingZeros().toPlainString().replace('.', point());
        return twoWays(plain) ? plain + "0" : plain;
    }
}
