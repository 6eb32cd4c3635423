package rakor.commitment;

import java.time.LocalDate;
import rakor.stakeholder.OrganizationRef;

/**
 * The circumstances of a move.
 *
 * @param today    the day it is entered
 * @param on       the day from which it holds: today, or the day of the fact it reports
 * @param account  key of the account that enters it
 * @param owner    the organisation that owns the commitment; null while none is named
 * @param onBehalf who said it and where; null for what a party declares itself
 * @param party    the organisation that declares it itself; null where it is on behalf, or by neither party
 */
public record Act(LocalDate today, LocalDate on, long account, OrganizationRef owner, OnBehalf onBehalf, Long party) {}
