package rakor.commitment;

import java.time.LocalDate;

/**
 * Where a promise is filed: for finding and reporting, binding nobody. The recorder office may correct it at any time.
 *
 * @param agendaItem number of the meeting's agenda item it came from
 * @param topic      key of the topic
 * @param authority  whose competence the matter is, in words
 * @param district   key of the district's organisation
 * @param planLink   code in a plan of the regency
 * @param reviewOn   the day it is looked at again, so that nothing without a date stays unseen
 */
record Filing(
        Integer agendaItem, Long topic, String authority, Long district, String planLink, String formalisedBy, LocalDate reviewOn, String notes, String externalRef) {}
