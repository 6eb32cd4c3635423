package rakor.commitment.move;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import rakor.commitment.OfferTerms;

/**
 * A commitment is put before its owner.
 *
 * @param terms   other terms than those that stand; after a refusal these or the reason are asked for
 * @param reason  at most 1,000 characters
 * @param version the version that was read, where If-Match does not name it
 */
@Serdeable
public record Proposal(@Nullable OfferTerms terms, @Nullable String reason, @Nullable Long version) {}
