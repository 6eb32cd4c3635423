package rakor.minutes;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import rakor.commitment.OnBehalf;

/**
 * Approval of the minutes as they were read.
 *
 * @param seat     whose approval it is, as the minutes list them; left out where the caller speaks for one seat alone
 * @param onBehalf for the chair, or a party without account: who signed the sheet, when, and which sheet
 * @param version  number of the version that was read; one approves the text one saw
 */
@Serdeable
public record ApprovalTerms(@Nullable Integer seat, @Nullable OnBehalf onBehalf, @Nullable Long version) {}
