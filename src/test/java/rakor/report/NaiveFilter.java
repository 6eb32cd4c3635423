package rakor.report;

import java.util.Objects;
import rakor.commitment.Reckoning;

/** The filter once more, in plain words, for a commitment that was read by itself. */
final class NaiveFilter {
    private NaiveFilter() {}

    static boolean lets(FollowUpFilter filter, Readable.Seen seen, Reckoning today) {
        FollowUpEntry it = seen.entry();
        return (filter.side() == null || it.side() == filter.side())
                && (filter.status() == null || it.status() == filter.status())
                && (filter.strength() == null || it.strength() == filter.strength())
                && it.flags(today).containsAll(filter.flags())
                && it.missing().containsAll(filter.missing())
                && (filter.from() == null || !it.meetingDate().isBefore(filter.from()))
                && (filter.to() == null || !it.meetingDate().isAfter(filter.to()))
                && (filter.organization() == null || Objects.equals(seen.owner(), filter.unowned() ? null : filter.organization()))
                && (filter.topic() == null || Objects.equals(seen.topic(), filter.offTopic() ? null : filter.topic()))
                && (filter.recorder() == null || Objects.equals(seen.recorder(), filter.recorder()));
    }
}
