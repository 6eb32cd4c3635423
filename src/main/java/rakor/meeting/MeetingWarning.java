package rakor.meeting;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * Something doubtful about a meeting. Warnings never block.
 *
 * @param code    {@code WEEKDAY}: the note on the day names another weekday than the date has; {@code TWIN}: another
 *                meeting has the same day and title
 *                {@code POST_TWICE}, {@code ORGANIZATION_TWICE}, {@code VENUE_TWICE}: another meeting has it at the same hours
 * @param meeting code of that other meeting
 * @param what    name of the post, organisation or venue
 */
@Serdeable
public record MeetingWarning(String code, @Nullable String meeting, @Nullable String what) {}
