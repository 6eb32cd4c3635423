package rakor.meeting.series;

import java.util.Objects;
import rakor.common.Side;
import rakor.database.Row;

/** Who is invited to every meeting of a forum: an organisation, with a post of it or not, or a group in words. */
record Invitee(int number, Long organization, Long post, String groupText, Side side) {
    static Invitee read(Row row) {
        return new Invitee(row.small("number"), row.number("organization_id"), row.number("post_id"), row.text("group_text"), row.of(Side.class, "side"));
    }

    boolean sameParty(Invitee other) {
        return Objects.equals(organization, other.organization) && Objects.equals(post, other.post) && Objects.equals(groupText, other.groupText);
    }
}
