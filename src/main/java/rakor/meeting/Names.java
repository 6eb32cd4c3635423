package rakor.meeting;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import rakor.stakeholder.Directory;
import rakor.stakeholder.OrganizationRef;
import rakor.stakeholder.PostRef;

/** The organisations and posts that one answer names, looked up once: by key for the API, by code for pages. */
public final class Names {
    private final Map<Long, OrganizationRef> organizations;
    private final Map<Long, PostRef> posts;
    private final Map<String, OrganizationRef> byCode = new HashMap<>();

    private Names(Map<Long, OrganizationRef> organizations, Map<Long, PostRef> posts) {
        this.organizations = new HashMap<>(organizations);
        this.posts = new HashMap<>(posts);
        organizations.values().forEach(organization -> byCode.put(organization.code(), organization));
    }

    static Names of(Directory directory, Collection<Long> organizations, Collection<Long> posts) {
        List<Long> chairs = posts.stream().filter(Objects::nonNull).toList();
        return new Names(directory.organizations(Set.copyOf(organizations.stream().filter(Objects::nonNull).toList())), directory.posts(Set.copyOf(chairs)));
    }

    public OrganizationRef organization(Long id) {
        return organizations.get(id);
    }

    Collection<OrganizationRef> organizations() {
        return byCode.values();
    }

    /** By code; null for null. */
    public OrganizationRef organization(String code) {
        return code == null ? null : byCode.get(code);
    }

    /** Null for null. */
    String code(Long organization) {
        return organization == null ? null : organizations.get(organization).code();
    }

    List<String> codes(List<Long> those) {
        return those.stream().map(this::code).toList();
    }

    String postCode(Long post) {
        return post == null ? null : posts.get(post).code();
    }

    /** The name behind a post's code; null for null. */
    public String postName(String code) {
        return code == null ? null : posts.values().stream().filter(post -> post.code().equals(code)).findFirst().map(PostRef::name).orElse(code);
    }

    /** The full name behind a code; null for null. */
    public String name(String code) {
        return code == null ? null : byCode.get(code).name();
    }

    /** The short name behind a code, for dense lists. */
    String label(String code) {
        return byCode.get(code).label();
    }
}
