package rakor.stakeholder;

import java.util.List;

/**
 * @param keeps whether the reader keeps the register
 */
record OrganizationPage(OrganizationView organization, List<LinkView> links, List<PostRef> posts, boolean keeps) {
    String path() {
        return "/registers/organizations/" + organization.code();
    }

    /** Whether the organisation holds the link, and is not its far end. */
    boolean holds(LinkView link) {
        return link.organization().code().equals(organization.code());
    }

    /** The other end, as a person names it. */
    Named farEnd(LinkView link) {
        return !holds(link) ? link.organization() : link.estate() != null ? link.estate() : link.other();
    }

    String farPath(LinkView link) {
        return "/registers/" + (holds(link) && link.estate() != null ? "estates/" : "organizations/") + farEnd(link).code();
    }
}
