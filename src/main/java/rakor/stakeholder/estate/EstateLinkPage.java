package rakor.stakeholder.estate;

import java.util.List;
import rakor.stakeholder.OrganizationRef;

/** @param organizations names offered */
record EstateLinkPage(EstateView estate, List<OrganizationRef> organizations) {
    String path() {
        return EstateController.PATH + "/" + estate.code();
    }
}
