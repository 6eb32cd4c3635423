package rakor.account;

import rakor.web.Form;

/** A change of one's own password. @param source the network address it comes from */
record OwnPasswordTerms(String current, String fresh, String again, String source) {
    /** Blanks at its ends belong to a password. */
    static OwnPasswordTerms of(Form form, String source) {
        return new OwnPasswordTerms(form.value("current"), form.value("fresh"), form.value("again"), source);
    }
}
