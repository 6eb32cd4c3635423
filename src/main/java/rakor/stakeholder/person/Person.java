package rakor.stakeholder.person;

import java.time.LocalDate;
import rakor.stakeholder.Named;

/** A person as the row says, with the organisation's code and name. */
record Person(
        long id, String code, String name, String titleBefore, String titleAfter, Long organizationId, Named organization,
        String email, String phone, String nip, LocalDate endedOn, long version) {

    PersonTerms terms() {
        return new PersonTerms(name, titleBefore, titleAfter, organization == null ? null : organization.code(), email, phone, nip);
    }

    PersonView view(boolean withContact) {
        return new PersonView(code, name, titleBefore, titleAfter, organization, withContact ? contact() : null, endedOn, version);
    }

    PersonView.Contact contact() {
        return new PersonView.Contact(email, phone, nip == null ? null : nip.substring(0, 4) + "…" + nip.substring(nip.length() - 2));
    }
}
