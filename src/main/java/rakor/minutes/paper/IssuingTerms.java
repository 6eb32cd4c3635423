package rakor.minutes.paper;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import rakor.common.Checks;
import rakor.meeting.Words;
import rakor.minutes.CopyKind;

/**
 * Numbered copies to issue.
 *
 * @param kind       minutes or record of agreement
 * @param recipients one copy each, in their order
 */
@Serdeable
public record IssuingTerms(@Nullable CopyKind kind, @Nullable List<String> recipients) {
    /** At once; a version may have more. */
    static final int MOST = 100;

    public IssuingTerms {
        recipients = Words.tidy(recipients);
    }

    void check() {
        Checks checks = new Checks();
        checks.present(kind, "kind").refuse(kind == CopyKind.SIGNED, "kind", "document.copy.error.kind");
        checks.refuse(recipients == null || recipients.isEmpty(), "recipients", "error.required");
        if (recipients != null) {
            checks.refuse(recipients.size() > MOST, "recipients", "document.copy.error.many", MOST);
            recipients.stream().filter(it -> it.length() > 300).findFirst().ifPresent(it -> checks.refuse(true, "recipients", "error.too-long", 300));
        }
        checks.end();
    }
}
