package rakor.stakeholder.estate;

import java.time.LocalDate;

/** An estate as its row says. */
record Estate(long id, String code, String name, LocalDate validFrom, LocalDate validTo, long version) {}
