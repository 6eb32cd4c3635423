package rakor.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;

/**
 * Whom and what a meeting binds, and when.
 *
 * @param meeting       its key; 0 when there is none yet
 * @param posts         in the chair or invited
 * @param organizations that host, organise or are invited
 */
record Booked(long meeting, LocalDate date, Instant startsAt, Instant endsAt, String venue, Collection<Long> posts, Collection<Long> organizations) {}
