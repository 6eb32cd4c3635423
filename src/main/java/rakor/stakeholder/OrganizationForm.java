package rakor.stakeholder;

import rakor.common.Side;
import rakor.web.Form;

/** The form of an organisation. */
final class OrganizationForm {
    private OrganizationForm() {}

    static OrganizationTerms recording(Form form) {
        OrganizationTerms terms = new OrganizationTerms(form.text("code"), form.text("name"), form.text("shortName"), form.choice("side", Side.class), form.choice("kind", OrganizationKind.class), form.yes("regency"), form.text("nib"), form.day("validFrom"), form.text("email"));
        form.end();
        return terms;
    }

    /** What the form does not ask again stays. */
    static OrganizationTerms correction(Form form, OrganizationTerms was) {
        OrganizationTerms typed = recording(form);
        return new OrganizationTerms(was.code(), typed.name(), typed.shortName(), typed.side(), typed.kind(), was.regency(), typed.nib(), typed.validFrom(), typed.email());
    }

    static Form filled(OrganizationView view) {
        return Form.blank().with("name", view.name()).with("shortName", view.shortName()).with("side", view.side()).with("kind", view.kind()).with("nib", view.nib()).with("validFrom", view.validFrom()).with("email", view.email()).with("version", view.version());
    }
}
