package rakor.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Set;
import rakor.common.Role;

/**
 * What an administrator may write of an account. Roles are given here at registration only; later they have a move of their own.
 *
 * @param organization code of the account's own organisation
 * @param person       code of the person in the register
 * @param language     {@code id} or {@code en}
 */
@Serdeable
public record AccountTerms(@Nullable String username, @Nullable String name, @Nullable String organization, @Nullable String person, @Nullable Set<Role> roles, @Nullable String language) {}
