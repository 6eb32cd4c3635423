package rakor.stakeholder;

import java.time.LocalDate;

/**
 * An industrial estate as other rooms name it.
 *
 * @param ended the day from which it is no more; null while it lives
 */
public record EstateRef(long id, String code, String name, LocalDate ended) {}
