package rakor.meeting;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import rakor.common.Side;

/**
 * An invited party as the API answers with it, named within its meeting by {@code number}.
 *
 * @param side        of the organisation, or as said of the group
 * @param givesAccess whether the party's accounts see the meeting because of this invitation; in class T and R a partner needs a share
 */
@Serdeable
public record InvitationView(
        int number, @Nullable String organization, @Nullable String groupText, @Nullable Side side, @Nullable Integer headcount, @Nullable String headcountSource,
        @Nullable String post, @Nullable String personName, @Nullable String positionText,
        @Nullable Attendance attendance, @Nullable String representedBy, @Nullable Instant arrivedAt, @Nullable Instant leftAt,
        @Nullable Instant withdrawnAt, boolean givesAccess, long version) {}
