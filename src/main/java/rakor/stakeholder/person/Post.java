package rakor.stakeholder.person;

import java.time.LocalDate;
import rakor.stakeholder.Named;

/** A post as its row says, with the names of what it points to. */
record Post(long id, String code, String name, Named organization, Long superiorId, Named superior, LocalDate endedOn, long version) {
    PostTerms terms() {
        return new PostTerms(name, organization.code(), superior == null ? null : superior.code());
    }

    Named named() {
        return new Named(code, name);
    }
}
