package rakor.support;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.common.Side;
import rakor.stakeholder.Directory;
import rakor.stakeholder.OrganizationKind;
import rakor.stakeholder.OrganizationRef;
import rakor.stakeholder.OrganizationService;
import rakor.stakeholder.OrganizationTerms;
import rakor.stakeholder.OrganizationView;

/** Organisations for tests, and people who act in them without an account of their own. */
@Singleton
@Requires(classes = RakorTest.class)
public class Registers {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private final OrganizationService organizations;
    private final Directory directory;

    Registers(OrganizationService organizations, Directory directory) {
        this.organizations = organizations;
        this.directory = directory;
    }

    public Actor admin() {
        return actor("SETDA", Role.ADMIN);
    }

    public Actor actor(String organization, Role... roles) {
        OrganizationRef own = directory.organization(organization).orElseThrow();
        return new Actor(0, "uji", "Orang Uji", new HashSet<>(Set.of(roles)), own.id(), own.name(), own.regency(), Set.of(own.id()), new Locale("id"));
    }

    /** A living company that no other test knows. */
    public OrganizationView company() {
        return organizations.create(admin(), company("PT Contoh Uji " + NUMBER.incrementAndGet()));
    }

    /** A living office of the regency that no other test knows. */
    public OrganizationView office() {
        return organizations.create(admin(), new OrganizationTerms(null, "Dinas Contoh Uji " + NUMBER.incrementAndGet(), null, Side.GOVERNMENT, OrganizationKind.OFFICE, true, null, null));
    }

    public static OrganizationTerms company(String name) {
        return new OrganizationTerms(null, name, null, Side.INDUSTRY, OrganizationKind.COMPANY, null, null, null);
    }
}
