package rakor.meeting.writing;

import io.micronaut.serde.annotation.Serdeable;

/** A decision as the API answers with it, named within its meeting by {@code number}; {@code position} counts from 1 within its agenda item. */
@Serdeable
public record DecisionView(int number, int agendaItem, int position, String text, long version) {}
