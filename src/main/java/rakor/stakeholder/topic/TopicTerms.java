package rakor.stakeholder.topic;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import rakor.common.Checks;

/**
 * What may be written of a topic.
 *
 * @param code     made from the English name when absent; never changes
 * @param position where it stands among the topics; last when absent
 */
@Serdeable
public record TopicTerms(@Nullable String code, @Nullable String nameId, @Nullable String nameEn, @Nullable Integer position) {
    TopicTerms tidy() {
        return new TopicTerms(tidy(code), tidy(nameId), tidy(nameEn), position);
    }

    private static String tidy(String text) {
        return Checks.blank(text) ? null : text.strip();
    }
}
