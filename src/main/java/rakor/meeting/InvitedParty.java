package rakor.meeting;

import java.time.Instant;

/**
 * An invited party as a part of this room knows it: an organisation, or a group in words.
 *
 * @param headcount of a group whose size somebody said; null otherwise
 */
public record InvitedParty(
        int number, Long organization, String groupText, String personName, String positionText, Integer headcount,
        Attendance attendance, String representedBy, long version) {

    /** How and when the people of a party came. */
    public record Came(Attendance attendance, String representedBy, Instant arrivedAt, Instant leftAt) {}
}
