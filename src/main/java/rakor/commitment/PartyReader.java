package rakor.commitment;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import rakor.common.Checks;
import rakor.common.RegencyClock;
import rakor.stakeholder.Directory;
import rakor.stakeholder.OrganizationRef;
import rakor.stakeholder.PostRef;

/** Understands who owes, to whom, and who helps. */
@Singleton
public class PartyReader {
    private static final int MOST_SUPPORTERS = 50;
    private final Directory directory;
    private final RegencyClock clock;

    PartyReader(Directory directory, RegencyClock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * Naming an organisation replaces the meeting's words, and changing it lets its post go, unless the caller wrote those anew.
     *
     * @param before what it said so far; null for a new commitment
     */
    Party read(TermsReader.Side written, Party before, Checks checks) {
        Long organization = find(written.code());
        checks.refuse(written.code() != null && organization == null, written.name(), "error.unknown-code", String.valueOf(written.code()));
        PostRef post = written.post() == null ? null : directory.post(written.post()).orElse(null);
        checks.refuse(written.post() != null && post == null, written.name() + "Post", "error.unknown-code", String.valueOf(written.post()));
        Party wish = new Party(organization, written.text(), post == null ? null : post.id());
        boolean changed = before != null && !Objects.equals(before.organization(), organization);
        String text = changed && before.organization() == null && Objects.equals(before.text(), wish.text()) ? null : wish.text();
        Long chair = changed && Objects.equals(before.post(), wish.post()) ? null : wish.post();
        checks.atMost(text, written.name() + "Text", 300);
        checks.refuse(organization != null && text != null, written.name() + "Text", "commitment.error.named-and-words");
        checks.refuse(chair != null && post != null && !Objects.equals(post.organizationId(), organization), written.name() + "Post", "commitment.error.post-elsewhere");
        return new Party(organization, text, chair);
    }

    /** Whether whoever acts for the one also acts for the other, so that nobody could answer for it alone. */
    boolean oneHouse(Party owner, Party counterpart) {
        Long owes = owner.organization();
        Long asks = counterpart.organization();
        return owes != null && asks != null && !owes.equals(asks) && (directory.divisionOf(owes, asks, clock.today()) || directory.divisionOf(asks, owes, clock.today()));
    }

    List<Long> supporters(List<String> codes, Party owner, Party counterpart, Checks checks) {
        List<Long> found = new ArrayList<>();
        if (codes == null) {
            return found;
        }
        checks.refuse(codes.size() > MOST_SUPPORTERS, "supporters", "commitment.error.too-many", MOST_SUPPORTERS);
        for (String code : codes.subList(0, Math.min(codes.size(), MOST_SUPPORTERS))) {
            Long id = find(TermsReader.words(code));
            checks.refuse(id == null, "supporters", "error.unknown-code", String.valueOf(code));
            checks.refuse(id != null && (id.equals(owner.organization()) || id.equals(counterpart.organization())), "supporters", "commitment.error.supporter-is-party", String.valueOf(code));
            if (id != null && !found.contains(id)) {
                found.add(id);
            }
        }
        return found.stream().sorted().toList();
    }

    /** The post of that code in that organisation; null when none was named, and refused at its field when there is none. */
    public Long post(String field, String code, Long organization, Checks checks) {
        PostRef post = code == null ? null : directory.post(code).orElse(null);
        checks.refuse(code != null && post == null, field, "error.unknown-code", String.valueOf(code));
        checks.refuse(post != null && !Objects.equals(post.organizationId(), organization), field, "commitment.error.post-elsewhere");
        return post == null ? null : post.id();
    }

    /** By code or by any of its names; null when there is none, or none was named. */
    public Long find(String named) {
        return directory.resolve(named).map(OrganizationRef::id).orElse(null);
    }

    OrganizationRef organization(Party party) {
        return party.organization() == null ? null : directory.organizations(List.of(party.organization())).get(party.organization());
    }
}
