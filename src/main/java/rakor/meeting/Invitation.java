package rakor.meeting;

import java.time.Instant;
import java.util.Objects;
import rakor.common.DomainError;
import rakor.common.Side;
import rakor.database.Row;

/** An invited party as it is kept: an organisation or a group in words, never both. */
record Invitation(
        int number, Long organization, Long post, String personName, String positionText, String groupText, Side side, Integer headcount, String headcountSource,
        Attendance attendance, String representedBy, Instant arrivedAt, Instant leftAt, Instant withdrawnAt, long version) {

    static Invitation read(Row row) {
        return new Invitation(row.small("number"), row.number("organization_id"), row.number("post_id"), row.text("person_name"), row.text("position_text"), row.text("group_text"), row.of(Side.class, "side"), row.small("headcount"), row.text("headcount_source"),
                row.of(Attendance.class, "attendance"), row.text("represented_by"), row.instant("arrived_at"), row.instant("left_at"), row.instant("withdrawn_at"), row.number("version"));
    }

    boolean withdrawn() {
        return withdrawnAt != null;
    }

    /** Two entries for the same people; an organisation may well be invited twice in two capacities. */
    boolean sameParty(Invitation other) {
        return Objects.equals(organization, other.organization) && Objects.equals(post, other.post) && Objects.equals(personName, other.personName)
                && Objects.equals(positionText, other.positionText) && Objects.equals(groupText, other.groupText);
    }

    void readAs(Long read) {
        DomainError.requireRead(read, version);
    }
}
