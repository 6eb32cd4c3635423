package rakor.commitment;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * How far it had come on a day, as somebody tells it.
 *
 * @param number       within the commitment, from 1
 * @param observation  told by the counterpart's party or the recorder office, not by those who owe it
 * @param organization key of the organisation it was told for
 * @param quantity     reached by that day in all, in the unit of the measure; null when none was told
 * @param percent      0 to 100; null when none was told
 * @param obstacle     what stands in the way, in words
 */
public record Progress(int number, boolean observation, long organization, LocalDate on, String statement, BigDecimal quantity, Integer percent, String obstacle, Claim blockedBy) {
    /**
     * That another side holds it up.
     *
     * @param by        key of that organisation
     * @param confirmed null while it did not answer
     */
    public record Claim(long by, String reason, Boolean confirmed, String answer) {}
}
