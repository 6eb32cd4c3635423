package rakor.commitment;

import java.time.LocalDate;

/**
 * What the owner says holds it up on another side. It counts once that side confirmed it, or left it unanswered.
 *
 * @param by        key of the organisation
 * @param claimedOn the day it was said
 * @param confirmed the day that side confirmed it; null while it did not
 */
public record Blockage(Long by, LocalDate claimedOn, LocalDate confirmed) {}
