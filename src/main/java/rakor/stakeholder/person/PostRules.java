package rakor.stakeholder.person;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import rakor.common.Checks;
import rakor.common.DomainError;
import rakor.common.RegencyClock;
import rakor.stakeholder.Directory;
import rakor.stakeholder.OrganizationRef;

/** What is wrong with what somebody wants to write of a post. */
@Singleton
class PostRules {
    private final PostRepository posts;
    private final HolderRepository holders;
    private final Directory directory;
    private final RegencyClock clock;

    PostRules(PostRepository posts, HolderRepository holders, Directory directory, RegencyClock clock) {
        this.posts = posts;
        this.holders = holders;
        this.directory = directory;
        this.clock = clock;
    }

    /** What a post points to. */
    record Ends(OrganizationRef organization, Post superior) {
        Long superiorId() {
            return superior == null ? null : superior.id();
        }

        String superiorCode() {
            return superior == null ? null : superior.code();
        }
    }

    /** @param was the post before; null for one not yet recorded */
    Ends checked(PostTerms to, Post was) {
        OrganizationRef organization = to.organization() == null ? null : directory.resolve(to.organization()).orElse(null);
        Post superior = to.superior() == null ? null : posts.resolve(to.superior()).orElse(null);
        Checks checks = new Checks().text(to.name(), "name", 200);
        checks.refuse(to.organization() == null, "organization", "error.required");
        checks.refuse(to.organization() != null && organization == null, "organization", "error.unknown-code", String.valueOf(to.organization()));
        boolean moved = organization != null && (was == null || !was.organization().code().equals(organization.code()));
        checks.refuse(moved && organization.ended() != null && !organization.ended().isAfter(clock.today()), "organization", "stakeholder.error.organization-ended", to.organization());
        checks.refuse(to.superior() != null && superior == null, "superior", "error.unknown-code", String.valueOf(to.superior()));
        checks.refuse(superior != null && was != null && posts.standsAbove(was.id(), superior.id()), "superior", "stakeholder.error.superior-circle", String.valueOf(to.superior()));
        checks.end();
        return new Ends(organization, superior);
    }

    void onEnding(Post was, LocalDate on) {
        new Checks().present(on, "on").day(on, "on").end();
        if (holders.lastingOfPost(was.id(), on)) {
            throw DomainError.conflict("stakeholder.error.post-held", was.name());
        }
    }
}
