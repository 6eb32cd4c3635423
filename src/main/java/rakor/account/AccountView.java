package rakor.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import rakor.common.Role;
import rakor.web.ToldOnce;

/**
 * An account as the API answers.
 *
 * @param mustChange whether the password was given by an administrator and not yet changed
 * @param password   the generated password, in the one answer that makes it
 */
@Serdeable
public record AccountView(
        String username, String name, Own organization, @Nullable Own person, List<Role> roles, String language, List<MandateView> mandates,
        boolean mustChange, Instant createdAt, @Nullable Instant endedAt, @Nullable String password, long version) implements ToldOnce {

    @Serdeable
    public record Own(String code, String name) {}

    @Serdeable
    public record MandateView(int number, Own organization, LocalDate from, @Nullable LocalDate to) {}

    @Override
    public boolean tellsSecret() {
        return password != null;
    }

    AccountView with(String generated) {
        return new AccountView(username, name, organization, person, roles, language, mandates, mustChange, createdAt, endedAt, generated, version);
    }
}
