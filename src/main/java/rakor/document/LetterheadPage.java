package rakor.document;

import java.util.List;
import rakor.stakeholder.OrganizationRef;
import rakor.web.Form;
import rakor.web.Option;

/**
 * @param office null for the head of all offices
 * @param now    null while it has none of its own
 * @param own    offices that have one
 * @param all    offices that may have one
 */
record LetterheadPage(OrganizationRef office, LetterheadRepository.Stored now, List<OrganizationRef> own, List<OrganizationRef> all) {
    static final String PATH = "/letterhead";

    String code() {
        return office == null ? "" : office.code();
    }

    String link(String more) {
        return link(more, office);
    }

    static String link(String more, OrganizationRef office) {
        return PATH + more + (office == null ? "" : "?office=" + office.code());
    }

    boolean picture() {
        return now != null && now.picture() != null;
    }

    /** What the head says now; a version that no head has, while there is none. */
    Form form() {
        Form form = Form.blank().with("version", version());
        return now == null ? form : form.with("line1", now.terms().line1()).with("line2", now.terms().line2()).with("line3", now.terms().line3());
    }

    long version() {
        return now == null ? 0 : now.version();
    }

    List<Option> offices() {
        return all.stream().map(one -> new Option(one.code(), one.name())).toList();
    }
}
