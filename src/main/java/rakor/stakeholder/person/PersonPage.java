package rakor.stakeholder.person;

import java.util.List;

/** @param holdings which posts the person holds or held, the latest first */
record PersonPage(PersonView person, List<HolderView> holdings, boolean keeps) {
    String path() {
        return PersonController.PATH + "/" + person.code();
    }
}
