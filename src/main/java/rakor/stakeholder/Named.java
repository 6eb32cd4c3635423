package rakor.stakeholder;

import io.micronaut.serde.annotation.Serdeable;

/** A record as another one points to it. */
@Serdeable
public record Named(String code, String name) {
    public static Named of(OrganizationRef organization) {
        return organization == null ? null : new Named(organization.code(), organization.name());
    }
}
