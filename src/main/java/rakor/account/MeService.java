package rakor.account;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import rakor.common.Actor;
import rakor.stakeholder.Directory;
import rakor.stakeholder.OrganizationRef;

/** One's own account. */
@Singleton
public class MeService {
    private final Directory directory;

    MeService(Directory directory) {
        this.directory = directory;
    }

    @ReadOnly
    public MeView view(Actor actor) {
        List<OrganizationRef> all = actsFor(actor);
        OrganizationRef own = all.get(0);
        List<String> codes = all.stream().map(OrganizationRef::code).sorted().toList();
        String language = "en".equals(actor.locale().getLanguage()) ? "en" : "id";
        return new MeView(actor.username(), actor.name(), actor.roles().stream().sorted().toList(), new MeView.Own(own.code(), own.name(), own.side()), codes, language);
    }

    @ReadOnly
    MePage page(Actor actor) {
        List<OrganizationRef> all = actsFor(actor);
        return new MePage(all.get(0), all);
    }

    /** The own organisation first, then by name. */
    private List<OrganizationRef> actsFor(Actor actor) {
        Comparator<OrganizationRef> ownFirst = Comparator.comparing(o -> o.id() != actor.organizationId());
        return directory.organizations(actor.actsFor()).values().stream().sorted(ownFirst.thenComparing(OrganizationRef::name)).toList();
    }
}
