package rakor.stakeholder.person;

import rakor.web.Form;

/** The form of a person. The number of a civil servant is never shown whole: an empty field leaves it as it is. */
final class PersonForm {
    private PersonForm() {}

    static PersonTerms recording(Form form) {
        return new PersonTerms(form.text("name"), form.text("titleBefore"), form.text("titleAfter"), form.text("organization"), form.text("email"), form.text("phone"), form.text("nip"));
    }

    static PersonTerms correction(Form form, PersonTerms was) {
        PersonTerms typed = recording(form);
        String nip = form.yes("nipRemoved") ? null : typed.nip() == null ? was.nip() : typed.nip();
        return new PersonTerms(typed.name(), typed.titleBefore(), typed.titleAfter(), typed.organization(), typed.email(), typed.phone(), nip);
    }

    static Form filled(PersonView view) {
        Form form = Form.blank().with("name", view.name()).with("titleBefore", view.titleBefore()).with("titleAfter", view.titleAfter()).with("organization", view.organization() == null ? null : view.organization().name()).with("version", view.version());
        return view.contact() == null ? form : form.with("email", view.contact().email()).with("phone", view.contact().phone());
    }
}
