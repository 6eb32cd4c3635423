package rakor.meeting.checkin;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * When people can check in: from an hour before the meeting to two hours after it; where an hour is unknown, the day's begin or end
 * stands for it.
 */
record CheckInHours(Instant from, Instant until) {
    private static final Duration BEFORE = Duration.ofMinutes(60);
    private static final Duration AFTER = Duration.ofHours(2);

    static CheckInHours of(Gathering meeting, ZoneId zone) {
        Instant day = meeting.date().atStartOfDay(zone).toInstant();
        Instant hour = meeting.startsAt() == null ? day : meeting.startsAt().minus(BEFORE);
        Instant midnight = meeting.date().plusDays(1).atStartOfDay(zone).toInstant();
        return new CheckInHours(hour.isBefore(day) ? day : hour, meeting.endsAt() == null ? midnight : meeting.endsAt().plus(AFTER));
    }

    boolean open(Instant now) {
        return !now.isBefore(from) && now.isBefore(until);
    }

    boolean early(Instant now) {
        return now.isBefore(from);
    }
}
