package rakor.account;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
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
        Map<Long, OrganizationRef> organizations = directory.organizations(actor.actsFor());
        OrganizationRef own = organizations.get(actor.organizationId());
        List<String> codes = organizations.values().stream().map(OrganizationRef::code).sorted().toList();
        return new MeView(actor.username(), actor.name(), actor.roles().stream().sorted().toList(), new MeView.Own(own.code(), own.name(), own.side()), codes, actor.locale().getLanguage().equals("en") ? "en" : "id");
    }
}
