package rakor.stakeholder.person;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * How somebody leaves a post.
 *
 * @param on       the first day on which the post is no longer held
 * @param accounts usernames of that person's accounts that end with it, at once; so only when the day has come
 * @param version  the version that was read, where {@code If-Match} does not name it
 */
@Serdeable
public record HolderEndingTerms(@Nullable LocalDate on, @Nullable List<String> accounts, @Nullable Long version) {
    public HolderEndingTerms {
        accounts = accounts == null ? List.of() : accounts.stream().filter(Objects::nonNull).distinct().toList();
    }

    HolderEndingTerms read(Long read) {
        return new HolderEndingTerms(on, accounts, read);
    }
}
