package rakor.meeting;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/** The same matter on the agenda of another meeting that the reader sees. */
@Serdeable
public record AgendaLink(String meeting, int number, LocalDate date) {}
