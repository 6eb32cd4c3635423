package rakor.meeting.series;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import rakor.common.Side;

/**
 * One of those invited to every meeting of a forum, named within it by {@code number}.
 *
 * @param successor code of the organisation that is invited in its place, because this one has ended; {@code gone} when there is none
 */
@Serdeable
public record InviteeView(int number, @Nullable String organization, @Nullable String post, @Nullable String groupText, @Nullable Side side, @Nullable String successor, boolean gone) {}
