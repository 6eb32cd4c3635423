package rakor.stakeholder.estate;

import java.util.List;
import rakor.stakeholder.LinkView;
import rakor.stakeholder.Relation;

/** @param keeps whether the reader keeps the register */
record EstatePage(EstateView estate, List<LinkView> links, boolean keeps) {
    String path() {
        return EstateController.PATH + "/" + estate.code();
    }

    List<LinkView> of(Relation relation) {
        return links.stream().filter(link -> link.relation() == relation).toList();
    }
}
