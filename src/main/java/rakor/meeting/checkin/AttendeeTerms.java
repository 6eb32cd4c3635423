package rakor.meeting.checkin;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import rakor.common.Checks;
import rakor.meeting.Attendance;

/**
 * What a person may say of somebody who came, or is expected.
 *
 * @param invitation   number of the invited party; found by itself where the organisation is invited
 * @param organization by code or by name, or in words where it is not registered
 * @param name         as written; may be missing only of an invited party
 * @param representing in whose place; then the status is {@code REPRESENTED}
 * @param phone        personal; only with a reason to call
 * @param status       only once the meeting's day has come
 */
@Serdeable
public record AttendeeTerms(
        @Nullable Integer invitation, @Nullable String organization, @Nullable String name, @Nullable String positionText, @Nullable String representing, @Nullable String phone,
        @Nullable Attendance status, @Nullable Instant arrivedAt, @Nullable Instant leftAt) {

    public AttendeeTerms {
        organization = tidy(organization);
        name = tidy(name);
        positionText = tidy(positionText);
        representing = tidy(representing);
        phone = tidy(phone);
        status = status == Attendance.PRESENT && representing != null ? Attendance.REPRESENTED : status;
    }

    /** A form does not ask for which invitation somebody came: the one that was, while the organisation stays as its page showed it. */
    AttendeeTerms stayingWith(AttendeeTerms said, String shown) {
        boolean same = said.invitation != null && java.util.Objects.equals(organization, tidy(shown));
        return new AttendeeTerms(same ? said.invitation : null, same ? said.organization : organization, name, positionText, representing, phone, status, arrivedAt, leftAt);
    }

    private static String tidy(String text) {
        return Checks.blank(text) ? null : text.strip().replaceAll("\\s+", " ");
    }
}
